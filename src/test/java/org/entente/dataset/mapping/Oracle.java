package org.entente.dataset.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Coalesce;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.E_If;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
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
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformSubst;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformer;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformNodeElement;
import org.apache.jena.sparql.syntax.syntaxtransform.NodeTransformSubst;
import org.entente.dataset.record.Problem;
import org.entente.dataset.record.Records;
import org.entente.graph.stream.Term;
import org.entente.graph.stream.TripleSink;
import org.jspecify.annotations.Nullable;

/**
 * A mapping as Jena's own query engine understands it: the columns of the record stand in the query in place of their variables,
 * and the query is run over nothing, once a record. It is slow, and right by definition.
 */
public final class Oracle implements RecordRule {

    /** Before the name of a function within COALESCE or IF, where what it cannot read is unbound and no reject. */
    private static final String LENIENT = "lenient/";

    private final Mapping mapping;
    private final Context context;
    private final Columns columns;
    private final Records record;
    private final TripleSink sink;
    private final List<Element> stages;
    private final Set<String> bound;
    private final org.apache.jena.sparql.util.Context settings =
            ARQ.getContext().copy();

    private @Nullable BadValue bad;

    private Oracle(Mapping mapping, Context context, Columns columns, Records record, TripleSink sink) {
        this.record = record;
        this.sink = sink;
        this.mapping = mapping;
        this.context = context;
        this.columns = columns;
        this.bound = BoundVariables.in(List.of(mapping.query().getQueryPattern()));
        this.stages = EarlyFilters.of(((ElementGroup) mapping.query().getQueryPattern()).getElements()).stream()
                .map(stage -> ElementTransformer.transform(stage, new EarlyFilters(), new Strictness()))
                .toList();
        FunctionRegistry functions = FunctionRegistry.createFrom(FunctionRegistry.get());
        for (Function function : Function.values()) {
            functions.put(Function.NS + function.called(), iri -> new Called(function, true));
            functions.put(Function.NS + LENIENT + function.called(), iri -> new Called(function, false));
        }
        FunctionRegistry.set(settings, functions);
        // What is constant is evaluated once for each record and not before it.
        settings.set(ARQ.optimization, false);
    }

    /** Maps a part as the engine does, but for what becomes of a record. */
    public static Mapper mapper(Mapping mapping, Context context, TripleSink sink, Consumer<Problem> problems) {
        return new Mapper(
                mapping,
                (of, columns, records, into) -> new Oracle(mapping, of, columns, records, into),
                context,
                sink,
                problems);
    }

    @Override
    public void apply() throws BadValue {
        Map<Var, Node> cells = new HashMap<>();
        columns.indexes().forEach((variable, index) -> {
            String value = record.value(index);
            if (value != null) {
                cells.put(Var.alloc(variable), NodeFactory.createLiteralString(value));
            }
        });
        bad = null;
        List<Map<Var, Node>> solutions = new ArrayList<>();
        solve(0, cells, solutions);
        if (bad != null) {
            throw bad;
        }
        for (Map<Var, Node> solution : solutions) {
            for (Triple triple : mapping.query().getConstructTemplate().getTriples()) {
                write(triple, solution);
            }
        }
    }

    /** What the stages from one on come to: what a stage has found stands in the next as if it were of the record. */
    private void solve(int stage, Map<Var, Node> known, List<Map<Var, Node>> solutions) {
        if (stage == stages.size()) {
            solutions.add(known);
            return;
        }
        for (Map<Var, Node> solution : select(stages.get(stage), known)) {
            // The first bad value of a record is the one that counts.
            if (bad == null) {
                solve(stage + 1, solution, solutions);
            }
        }
    }

    private List<Map<Var, Node>> select(Element stage, Map<Var, Node> known) {
        Query query = new Query();
        query.setQuerySelectType();
        query.setQueryResultStar(true);
        Element matched = ElementTransformer.transform(stage, new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementData data) {
                return matching(data, known);
            }
        });
        query.setQueryPattern(substituted(matched, known));
        query.resetResultVars();
        List<Map<Var, Node>> solutions = new ArrayList<>();
        try (QueryExec run = QueryExec.graph(GraphFactory.createDefaultGraph())
                .query(query)
                .context(settings)
                .build()) {
            run.select().forEachRemaining(row -> {
                Map<Var, Node> solution = new HashMap<>(known);
                row.forEach(solution::put);
                solutions.add(solution);
            });
        }
        return solutions;
    }

    private Element substituted(Element stage, Map<Var, Node> cells) {
        NodeTransform substitute = new NodeTransformSubst(cells);
        ElementTransformSubst elements = new ElementTransformSubst(substitute) {
            @Override
            public Element transform(ElementPathBlock block) {
                return values(block, cells);
            }
        };
        return ElementTransformer.transform(stage, elements, new ExprTransformNodeElement(substitute, elements) {
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
            Node cell = cells.get(Var.alloc(parts.whole()));
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

    /** The rows of VALUES that have what is known already; a column without a value has nothing in common with any. */
    private Element matching(ElementData data, Map<Var, Node> known) {
        List<Var> open = data.getVars().stream()
                .filter(name -> bound.contains(name.getVarName()) && !known.containsKey(name))
                .toList();
        ElementData matching = new ElementData();
        open.forEach(matching::add);
        for (Binding row : data.getRows()) {
            if (data.getVars().stream()
                    .allMatch(name -> open.contains(name)
                            || !row.contains(name)
                            || row.get(name).equals(known.get(name)))) {
                BindingBuilder kept = BindingFactory.builder();
                open.stream().filter(row::contains).forEach(name -> kept.add(name, row.get(name)));
                matching.add(kept.build());
            }
        }
        ElementGroup group = new ElementGroup();
        group.addElement(matching);
        return group;
    }

    /**
     * Filters where the last variable that they name is bound: in a group within another, by one more around all before it. By the rules
     * of SPARQL this is the same, but for what is wrong behind a filter.
     */
    private static final class EarlyFilters extends ElementTransformCopyBase {

        static List<Element> of(List<Element> elements) {
            List<Element> others = elements.stream()
                    .filter(element -> !(element instanceof ElementFilter))
                    .toList();
            List<Element> filters = new ArrayList<>(
                    elements.stream().filter(ElementFilter.class::isInstance).toList());
            List<Element> ordered = new ArrayList<>();
            for (int i = 0; i <= others.size(); i++) {
                Set<String> later = BoundVariables.in(others.subList(i, others.size()));
                List<Element> now = filters.stream()
                        .filter(filter -> ((ElementFilter) filter)
                                .getExpr().getVarsMentioned().stream()
                                        .noneMatch(named -> later.contains(named.getVarName())))
                        .toList();
                ordered.addAll(now);
                filters.removeAll(now);
                ordered.addAll(others.subList(i, Math.min(i + 1, others.size())));
            }
            return ordered;
        }

        @Override
        public Element transform(ElementGroup group, List<Element> elements) {
            ElementGroup made = new ElementGroup();
            List<Element> ordered = of(elements);
            boolean filterOnly = elements.stream().allMatch(ElementFilter.class::isInstance);
            for (int i = 0; i < ordered.size(); i++) {
                Element element = ordered.get(i);
                made.addElement(element);
                if (element instanceof ElementFilter && !filterOnly && i < ordered.size() - 1) {
                    ElementGroup around = new ElementGroup();
                    around.addElement(made);
                    made = around;
                }
            }
            return made;
        }
    }

    private void write(Triple triple, Map<Var, Node> solution) throws BadValue {
        Node subject = term(triple.getSubject(), solution);
        Node predicate = term(triple.getPredicate(), solution);
        Node object = term(triple.getObject(), solution);
        if (subject != null && predicate != null && object != null) {
            TemplateCompiler.requireIri(Term.of(subject), "subject");
            TemplateCompiler.requireIri(Term.of(predicate), "predicate");
            sink.triple(Term.of(subject), Term.of(predicate), Term.of(object));
        }
    }

    private static @Nullable Node term(Node node, Map<Var, Node> solution) {
        return node instanceof Var variable ? solution.get(variable) : node;
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

    /** Makes the functions within COALESCE and IF lenient, and IRI() and STRDT() two of ours. */
    private static final class Strictness extends ExprTransformCopy {

        @Override
        public Expr transform(ExprFunction1 function, Expr argument) {
            return function instanceof E_IRI
                    ? new E_Function(Function.NS + Function.IRI.called(), ExprList.create(List.of(argument)))
                    : super.transform(function, argument);
        }

        @Override
        public Expr transform(ExprFunction2 function, Expr one, Expr two) {
            return function instanceof E_StrDatatype
                    ? new E_Function(Function.NS + Function.STRDT.called(), ExprList.create(List.of(one, two)))
                    : super.transform(function, one, two);
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
