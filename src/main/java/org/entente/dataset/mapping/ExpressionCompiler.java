package org.entente.dataset.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Coalesce;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.E_If;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.E_OneOfBase;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.function.FunctionBase;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.vocabulary.XSD;
import org.entente.graph.stream.Term;
import org.jspecify.annotations.Nullable;

/** Makes of an expression of SPARQL the objects that evaluate it. What they cannot evaluate is refused here, once. */
final class ExpressionCompiler {

    /** Functions that are not the same twice, or ask what a record cannot answer. */
    private static final Set<String> REFUSED =
            Set.of("bnode", "rand", "now", "uuid", "struuid", "exists", "notexists", "call", "version");

    /** Those whose value follows from their arguments alone and takes longer to work out than to remember. */
    private static final Set<Function> REMEMBERED = Set.of(
            Function.STATE,
            Function.PARTY,
            Function.SLUG,
            Function.KEY,
            Function.DATE,
            Function.UNCERTAIN,
            Function.YEAR,
            Function.CONCEPT,
            Function.LOOKUP);

    /** Those that make plain text of plain text. */
    private static final Set<String> TEXT_OF_TEXT =
            Set.of("str", "ucase", "lcase", "strbefore", "strafter", "replace", "encode_for_uri", "encode");

    private final Names names;

    /** Whose variables are which; refuses those that are not to be seen where they stand. */
    interface Names {

        Expression variable(String name);

        /** An error about a word of the mapping. */
        BadMapping refused(String word, String problem);
    }

    ExpressionCompiler(Names names) {
        this.names = names;
    }

    Expression compile(Expr expression) {
        return compile(expression, true);
    }

    private Expression compile(Expr expression, boolean strict) {
        if (expression.isConstant()) {
            Term term = Term.of(expression.getConstant().asNode());
            return Bridge.isPlain(term) ? new Expression.ConstantText(term) : new Expression.Constant(term);
        }
        if (expression instanceof ExprVar variable) {
            return names.variable(variable.getVarName());
        }
        if (expression instanceof ExprFunction function) {
            return function(function, strict && !(function instanceof E_If) && !(function instanceof E_Coalesce));
        }
        throw names.refused(expression.toString(), "cannot be asked of one record");
    }

    private Expression function(ExprFunction function, boolean strict) {
        List<Expression> given = function.getArgs().stream()
                .map(argument -> compile(argument, strict))
                .toList();
        return switch (function) {
            case E_Function named -> named(named, given, strict);
            case E_IRI iri -> iri(given.getFirst(), strict, column(iri));
            case E_StrDatatype typed -> ours(Function.STRDT, given, strict, column(typed));
            case E_StrConcat concat ->
                allText(given)
                        ? new Calls.Concat(
                                given.stream().map(Expression.Text.class::cast).toList())
                        : new Bridge.Call(bridge(concat), given);
            case E_Bound bound -> new Logic.Bound(given.getFirst());
            case E_LogicalNot not -> new Logic.Not(given.getFirst());
            case E_LogicalAnd and -> new Logic.Junction(false, given.getFirst(), given.get(1));
            case E_LogicalOr or -> new Logic.Junction(true, given.getFirst(), given.get(1));
            case E_If choice -> text(new Logic.If(given.getFirst(), given.get(1), given.get(2)), given.subList(1, 3));
            case E_Coalesce coalesce -> text(new Logic.Coalesce(given), given);
            case E_Equals equals -> new Logic.Equal(true, given.getFirst(), given.get(1), bridge(equals));
            case E_NotEquals differ -> new Logic.Equal(false, given.getFirst(), given.get(1), bridge(differ));
            case E_OneOfBase list -> oneOf(list, strict);
            default -> called(function, given);
        };
    }

    private Expression called(ExprFunction function, List<Expression> given) {
        Expression call = new Bridge.Call(bridge(function), given);
        return TEXT_OF_TEXT.contains(symbol(function)) ? text(call, given) : call;
    }

    private static Expression text(Expression expression, List<Expression> of) {
        return allText(of) ? new Expression.KnownText(expression) : expression;
    }

    private static boolean allText(List<Expression> expressions) {
        return expressions.stream().allMatch(Expression.Text.class::isInstance);
    }

    private Expression oneOf(E_OneOfBase list, boolean strict) {
        Bridge equal = bridge(new E_Equals(list.getLHS(), list.getLHS()));
        List<Expression> choices = list.getRHS().getList().stream()
                .map(one -> compile(one, strict))
                .toList();
        return new Logic.OneOf(list instanceof E_OneOf, compile(list.getLHS(), strict), choices, equal);
    }

    private Expression named(E_Function call, List<Expression> given, boolean strict) {
        String iri = call.getFunctionIRI();
        if (!iri.startsWith(Function.NS)) {
            return new Bridge.Call(standard(iri), given);
        }
        String name = iri.substring(Function.NS.length());
        Function function = Function.of(name);
        if (function == null) {
            throw names.refused(
                    "f:" + name, "found the function f:%s, expected one of %s".formatted(name, Function.names()));
        }
        if (!function.takes(given.size())) {
            throw names.refused("f:" + name, "f:%s does not take %d arguments".formatted(name, given.size()));
        }
        Expression ours = remembered(function, given, new Calls.Ours(function, given, column(call)));
        Expression guarded = strict ? ours : new Calls.Lenient(ours);
        return function.makesText() ? new Expression.KnownText(guarded) : guarded;
    }

    private static Expression remembered(Function function, List<Expression> given, Expression call) {
        List<Expression> varying = given.stream()
                .filter(one -> !(one instanceof Expression.Constant) && !(one instanceof Expression.ConstantText))
                .toList();
        return REMEMBERED.contains(function)
                        && varying.size() == 1
                        && varying.getFirst() instanceof Expression.Text text
                        && (function != Function.KEY || given.size() == 1)
                ? new Calls.Remembered(text, call)
                : call;
    }

    private static Expression ours(Function function, List<Expression> given, boolean strict, @Nullable String column) {
        Expression call = new Calls.Ours(function, given, column);
        return strict ? call : new Calls.Lenient(call);
    }

    private static Expression iri(Expression of, boolean strict, @Nullable String column) {
        Expression made = of instanceof Expression.Text text
                ? new Calls.Iri(text)
                : new Calls.Ours(Function.IRI, List.of(of), column);
        return strict ? made : new Calls.Lenient(made);
    }

    /** The first variable within, which is most often the column that a person has to look at. */
    private static @Nullable String column(ExprFunction function) {
        return function.getArgs().stream()
                .flatMap(argument ->
                        argument instanceof ExprVar variable ? Stream.of(variable.getVarName()) : Stream.empty())
                .findFirst()
                .orElse(null);
    }

    private Bridge standard(String iri) {
        FunctionFactory factory = iri.startsWith(XSD.NS) || iri.startsWith("http://www.w3.org/2005/xpath-functions")
                ? FunctionRegistry.get().get(iri)
                : null;
        if (factory == null || !(factory.create(iri) instanceof FunctionBase function)) {
            throw names.refused(
                    iri.replaceFirst(".*[#/]", ""),
                    "found the function <%s>, expected one of SPARQL, a cast such as xsd:integer, or one of %s"
                            .formatted(iri, Function.names()));
        }
        return function::exec;
    }

    private Bridge bridge(ExprFunction function) {
        String name = symbol(function);
        if (!REFUSED.contains(name)) {
            switch (function) {
                case ExprFunction1 one -> {
                    return given -> one.eval(given.getFirst());
                }
                case ExprFunction2 two -> {
                    return given -> two.eval(given.getFirst(), given.get(1));
                }
                case ExprFunction3 three -> {
                    return given -> three.eval(given.getFirst(), given.get(1), given.get(2));
                }
                case ExprFunctionN many -> {
                    return given -> many.eval(given);
                }
                default -> {}
            }
        }
        throw names.refused(
                name,
                "found %s, which is not the same twice or cannot be asked of one record; take it out"
                        .formatted(name.toUpperCase(Locale.ROOT)));
    }

    private static String symbol(ExprFunction function) {
        return function.getFunctionSymbol().getSymbol().toLowerCase(Locale.ROOT);
    }
}
