package org.entente.dataset.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Coalesce;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.E_If;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformSubst;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformer;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformNodeElement;
import org.apache.jena.sparql.syntax.syntaxtransform.NodeTransformSubst;
import org.entente.dataset.record.Records;
import org.entente.graph.stream.Term;
import org.entente.graph.stream.TripleSink;
import org.jspecify.annotations.Nullable;

/**
 * A mapping as Jena's own query engine understands it: the columns of the record stand in the query in place of their variables,
 * and the query is run over nothing, once a record. It is slow, and right by definition.
 */
final class Oracle implements RecordRule {

    /** Before the name of a function within COALESCE or IF, where what it cannot read is unbound and no reject. */
    private static final String LENIENT = "lenient/";

    private final Mapping mapping;
    private final Context context;
    private final Columns columns;
    private final Element pattern;
    private final org.apache.jena.sparql.util.Context settings =
            ARQ.getContext().copy();

    private @Nullable BadValue bad;

    private Oracle(Mapping mapping, Context context, Columns columns) {
        this.mapping = mapping;
        this.context = context;
        this.columns = columns;
        this.pattern = ElementTransformer.transform(
                mapping.query().getQueryPattern(), new ElementTransformCopyBase(), new Strictness());
        FunctionRegistry functions = FunctionRegistry.createFrom(FunctionRegistry.get());
        for (Function function : Function.values()) {
            functions.put(Function.NS + function.called(), iri -> new Called(function, true));
            functions.put(Function.NS + LENIENT + function.called(), iri -> new Called(function, false));
        }
        FunctionRegistry.set(settings, functions);
        // What is constant is evaluated once for each record and not before it.
        settings.set(ARQ.optimization, false);
    }

    static RecordRule rule(Mapping mapping, Context context, Columns columns) {
        return new Oracle(mapping, context, columns);
    }

    @Override
    public void apply(Records record, TripleSink sink) throws BadValue {
        Map<Var, Node> cells = new HashMap<>();
        columns.indexes().forEach((variable, index) -> {
            String value = record.value(index);
            if (value != null) {
                cells.put(Var.alloc(variable), NodeFactory.createLiteralString(value));
            }
        });
        Query query = new Query();
        query.setQuerySelectType();
        query.setQueryResultStar(true);
        query.setQueryPattern(substituted(cells));
        query.resetResultVars();
        bad = null;
        List<Binding> solutions = new ArrayList<>();
        try (QueryExec run = QueryExec.graph(GraphFactory.createDefaultGraph())
                .query(query)
                .context(settings)
                .build()) {
            RowSet rows = run.select();
            rows.forEachRemaining(solutions::add);
        }
        if (bad != null) {
            throw bad;
        }
        for (Binding solution : solutions) {
            for (Triple triple : mapping.query().getConstructTemplate().getTriples()) {
                write(triple, solution, cells, sink);
            }
        }
    }

    private Element substituted(Map<Var, Node> cells) {
        NodeTransform substitute = new NodeTransformSubst(cells);
        ElementTransformSubst elements = new ElementTransformSubst(substitute) {
            @Override
            public Element transform(ElementPathBlock block) {
                return values(block, cells);
            }
        };
        return ElementTransformer.transform(pattern, elements, new ExprTransformNodeElement(substitute, elements) {
            @Override
            public Expr transform(ExprFunction1 function, Expr argument) {
                return function instanceof E_Bound && argument.isConstant()
                        ? NodeValue.TRUE
                        : super.transform(function, argument);
            }
        });
    }

    /** The values that a column has in this record, in place of the words that ask for them. */
    private static Element values(ElementPathBlock block, Map<Var, Node> cells) {
        ElementGroup group = new ElementGroup();
        for (Parts parts : Parts.of(block)) {
            ElementData data = new ElementData();
            Var part = Var.alloc(parts.part());
            data.add(part);
            Node cell = cells.get(Var.alloc(parts.column()));
            String separator = parts.separator() == null ? String.valueOf(Records.SEPARATOR) : parts.separator();
            for (String value :
                    cell == null ? new String[0] : cell.getLiteralLexicalForm().split(Pattern.quote(separator), -1)) {
                if (!value.isBlank()) {
                    data.add(BindingFactory.binding(part, NodeFactory.createLiteralString(value.strip())));
                }
            }
            group.addElement(data);
        }
        return group;
    }

    private static void write(Triple triple, Binding solution, Map<Var, Node> cells, TripleSink sink) throws BadValue {
        Node subject = term(triple.getSubject(), solution, cells);
        Node predicate = term(triple.getPredicate(), solution, cells);
        Node object = term(triple.getObject(), solution, cells);
        if (subject != null && predicate != null && object != null) {
            Template.requireIri(subject, "subject");
            Template.requireIri(predicate, "predicate");
            sink.triple(Term.of(subject), Term.of(predicate), Term.of(object));
        }
    }

    private static @Nullable Node term(Node node, Binding solution, Map<Var, Node> cells) {
        if (!(node instanceof Var variable)) {
            return node;
        }
        Node bound = solution.get(variable);
        return bound == null ? cells.get(variable) : bound;
    }

    /** A function of ours as Jena calls it. */
    private final class Called implements org.apache.jena.sparql.function.Function {

        private final Function function;
        private final boolean strict;

        Called(Function function, boolean strict) {
            this.function = function;
            this.strict = strict;
        }

        @Override
        public void build(String iri, ExprList arguments, org.apache.jena.sparql.util.Context unused) {}

        @Override
        public NodeValue exec(Binding binding, ExprList arguments, String iri, FunctionEnv environment) {
            List<Term> given = new ArrayList<>();
            for (Expr argument : arguments) {
                try {
                    given.add(Term.of(argument.eval(binding, environment).asNode()));
                } catch (ExprEvalException unbound) {
                    if (!function.leavesOutUnbound()) {
                        throw unbound;
                    }
                }
            }
            return value(given);
        }

        private NodeValue value(List<Term> given) {
            try {
                Term value = function.apply(context, given);
                if (value != null) {
                    return NodeValue.makeNode(value.node());
                }
            } catch (BadValue unread) {
                if (strict && bad == null) {
                    bad = unread;
                }
            }
            throw new ExprEvalException("no value");
        }
    }

    /** Makes the functions within COALESCE and IF lenient, and IRI() one of ours. */
    private static final class Strictness extends ExprTransformCopy {

        @Override
        public Expr transform(ExprFunction1 function, Expr argument) {
            return function instanceof E_IRI
                    ? new E_Function(Function.NS + Function.IRI.called(), ExprList.create(List.of(argument)))
                    : super.transform(function, argument);
        }

        @Override
        public Expr transform(ExprFunctionN function, ExprList arguments) {
            ExprList given =
                    function instanceof E_Coalesce ? ExprTransformer.transform(new Leniency(), arguments) : arguments;
            return super.transform(function, given);
        }

        @Override
        public Expr transform(ExprFunction3 function, Expr one, Expr two, Expr three) {
            return function instanceof E_If
                    ? super.transform(function, lenient(one), lenient(two), lenient(three))
                    : super.transform(function, one, two, three);
        }

        private static Expr lenient(Expr expression) {
            return ExprTransformer.transform(new Leniency(), expression);
        }
    }

    private static final class Leniency extends ExprTransformCopy {

        @Override
        public Expr transform(ExprFunctionN function, ExprList arguments) {
            String iri = function.getFunctionIRI();
            return iri != null && iri.startsWith(Function.NS) && !iri.startsWith(Function.NS + LENIENT)
                    ? new E_Function(Function.NS + LENIENT + iri.substring(Function.NS.length()), arguments)
                    : super.transform(function, arguments);
        }
    }
}
