package org.entente.query;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformSubst;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformNodeElement;
import org.apache.jena.sparql.syntax.syntaxtransform.NodeTransformSubst;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Terms in the place of a query's variables. */
final class Substitution {

    private Substitution() {}

    /** Every variable that the query mentions, wherever it does. */
    static Set<Var> variables(Query query) {
        Set<Var> found = new LinkedHashSet<>();
        QueryTransformOps.transform(query, node -> {
            if (node instanceof Var variable) {
                found.add(variable);
            }
            return node;
        });
        return Collections.unmodifiableSet(found);
    }

    /** A new query, which can be written as SPARQL and read again. */
    static Query apply(Query query, Map<Var, Node> terms) {
        NodeTransform substitute = new NodeTransformSubst(terms);
        ElementTransformSubst elements = new ElementTransformSubst(substitute);
        return QueryTransformOps.transform(query, elements, new Expressions(substitute, elements));
    }

    /** {@code BOUND("2023")} is no SPARQL, so what has become a term is bound. */
    private static final class Expressions extends ExprTransformNodeElement {

        Expressions(NodeTransform substitute, ElementTransformSubst elements) {
            super(substitute, elements);
        }

        @Override
        public Expr transform(ExprFunction1 function, Expr argument) {
            return function instanceof E_Bound && argument.isConstant()
                    ? NodeValue.TRUE
                    : super.transform(function, argument);
        }
    }
}
