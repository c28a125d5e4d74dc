package org.entente.dataset.mapping;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprVars;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * Which columns a mapping uses: the variables that it names and does not bind itself.
 *
 * @param columns as variables
 * @param several those that it reads value by value
 */
record Uses(Set<String> columns, Set<String> several) {

    static Uses of(Query query) {
        Set<Var> named = new LinkedHashSet<>();
        Set<String> bound = new HashSet<>();
        Set<String> several = new HashSet<>();
        for (Triple triple : query.getConstructTemplate().getTriples()) {
            for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
                if (node instanceof Var variable) {
                    named.add(variable);
                }
            }
        }
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementFilter filter) {
                ExprVars.varsMentioned(named, filter.getExpr());
            }

            @Override
            public void visit(ElementBind bind) {
                ExprVars.varsMentioned(named, bind.getExpr());
                bound.add(bind.getVar().getVarName());
            }

            @Override
            public void visit(ElementData data) {
                data.getVars().forEach(variable -> bound.add(variable.getVarName()));
            }

            @Override
            public void visit(ElementPathBlock block) {
                Parts.of(block).forEach(parts -> {
                    named.add(Var.alloc(parts.column()));
                    several.add(parts.column());
                    bound.add(parts.part());
                });
            }
        });
        Set<String> columns = new LinkedHashSet<>();
        named.forEach(variable -> columns.add(variable.getVarName()));
        columns.removeAll(bound);
        return new Uses(columns, several);
    }
}
