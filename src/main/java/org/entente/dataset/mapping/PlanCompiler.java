package org.entente.dataset.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.entente.graph.stream.Term;
import org.jspecify.annotations.Nullable;

/**
 * Makes a plan of a CONSTRUCT query. A filter goes to where the last variable that it names is bound: what it leaves out need not be read
 * any further, and cannot be wrong.
 */
final class PlanCompiler implements ExpressionCompiler.Names {

    private final String file;
    private final String text;
    private final ExpressionCompiler expressions = new ExpressionCompiler(this);
    private final Set<String> several = new LinkedHashSet<>();
    private final Scope scope;

    private PlanCompiler(Mapping mapping) {
        this.file = mapping.file();
        this.text = mapping.text();
        this.scope = new Scope(bound(mapping.query().getQueryPattern()));
    }

    static Plan compile(Mapping mapping) {
        return new PlanCompiler(mapping).plan(mapping.query());
    }

    /** What the elements of a group do, each knowing the step that follows; made from the last to the first. */
    @FunctionalInterface
    private interface Link {

        Step before(Step next);
    }

    private Plan plan(Query query) {
        Link pattern = group(query.getQueryPattern(), Set.of());
        Step write = TemplateCompiler.compile(query.getConstructTemplate(), this);
        Step first = pattern.before(write);
        return new Plan(scope.columns(), several, scope.bound(), first);
    }

    private Set<String> bound(Element pattern) {
        try {
            return BoundVariables.in(List.of(pattern));
        } catch (IllegalArgumentException wrong) {
            String problem = String.valueOf(wrong.getMessage());
            throw refused(problem.substring(0, problem.indexOf(' ')), problem);
        }
    }

    @Override
    public Expression variable(String name) {
        Expression expression = scope.expression(name);
        if (expression == null) {
            throw refused(
                    "?" + name,
                    "?%s is not bound where it is used: bind it before and within the same { }".formatted(name));
        }
        return expression;
    }

    @Override
    public BadMapping refused(String word, String problem) {
        return BadMapping.about(word, file, text, problem);
    }

    private Link group(Element element, Set<String> forFilters) {
        List<Element> elements = element instanceof ElementGroup group ? group.getElements() : List.of(element);
        Map<Boolean, List<Element>> kinds =
                elements.stream().collect(Collectors.partitioningBy(ElementFilter.class::isInstance));
        List<Element> others = kinds.getOrDefault(false, List.of());
        List<Element> filters = new ArrayList<>(kinds.getOrDefault(true, List.of()));
        List<Link> links = new ArrayList<>();
        for (int i = 0; i <= others.size(); i++) {
            Set<String> later = BoundVariables.in(others.subList(i, others.size()));
            for (Element filter : List.copyOf(filters)) {
                if (!names((ElementFilter) filter, later)) {
                    links.add(filter((ElementFilter) filter, forFilters));
                    filters.remove(filter);
                }
            }
            if (i < others.size()) {
                links.add(element(others.get(i)));
            }
        }
        return chain(links);
    }

    private static boolean names(ElementFilter filter, Set<String> variables) {
        return filter.getExpr().getVarsMentioned().stream().anyMatch(named -> variables.contains(named.getVarName()));
    }

    private Link filter(ElementFilter filter, Set<String> besides) {
        Set<String> within = scope.visible();
        scope.seeAlso(besides);
        Expression condition = expressions.compile(filter.getExpr());
        scope.see(within);
        return next -> new Step.Filter(condition, next);
    }

    private Link element(Element element) {
        return switch (element) {
            case ElementBind bind -> bind(bind.getVar().getVarName(), bind.getExpr());
            case ElementPathBlock block -> parts(block);
            case ElementData data -> data(data);
            case ElementGroup group -> inner(group, Set.of());
            case ElementOptional optional -> optional(optional);
            case ElementUnion union -> union(union);
            default -> {
                String name = element.getClass()
                        .getSimpleName()
                        .replaceFirst("^Element", "")
                        .toUpperCase(Locale.ROOT);
                throw refused(
                        name.equals("SUBQUERY") ? "SELECT" : name.replaceFirst("NAMED", ""),
                        "found %s, expected BIND, FILTER, VALUES, OPTIONAL, UNION, f:each or f:split: a record is all there is to ask"
                                .formatted(name));
            }
        };
    }

    private Link bind(String name, Expr expression) {
        Expression value = expressions.compile(expression);
        int number = scope.bind(name, value instanceof Expression.Text);
        return next -> new Step.Bind(number, value, next);
    }

    private Link parts(ElementPathBlock block) {
        List<Link> links = new ArrayList<>();
        for (Parts parts : Parts.of(block)) {
            if (scope.isColumn(parts.whole())) {
                several.add(parts.whole());
            }
            Expression whole = variable(parts.whole());
            int number = scope.bind(parts.part(), true);
            links.add(next -> new Step.EachPart(number, whole, Step.EachPart.separator(parts.separator()), next));
        }
        return chain(links);
    }

    private Link data(ElementData data) {
        List<Integer> variables = data.getVars().stream()
                .map(variable -> scope.bind(variable.getVarName(), false))
                .toList();
        List<List<@Nullable Term>> rows =
                data.getRows().stream().map(row -> row(data.getVars(), row)).toList();
        return next -> new Step.Rows(variables, rows, next);
    }

    private static List<@Nullable Term> row(List<Var> names, Binding row) {
        List<@Nullable Term> terms = new ArrayList<>();
        for (Var name : names) {
            terms.add(row.contains(name) ? Term.of(row.get(name)) : null);
        }
        return terms;
    }

    private Link optional(ElementOptional optional) {
        Link group = inner(optional.getOptionalElement(), scope.visible());
        return next -> {
            Step.Optional step = new Step.Optional(next);
            step.inner(group.before(step.found()));
            return step;
        };
    }

    private Link union(ElementUnion union) {
        Set<String> before = scope.visible();
        Set<String> after = new LinkedHashSet<>(before);
        List<Link> branches = new ArrayList<>();
        for (Element branch : union.getElements()) {
            scope.see(before);
            branches.add(inner(branch, Set.of()));
            after.addAll(scope.visible());
        }
        scope.see(after);
        return next -> new Step.Branches(
                branches.stream().map(branch -> branch.before(next)).toList());
    }

    /**
     * A group within. It sees no variable from outside, as is SPARQL's rule.
     *
     * @param forFilters what its own filters see besides: those of an OPTIONAL see what is before it
     */
    private Link inner(Element group, Set<String> forFilters) {
        Set<String> outside = scope.visible();
        for (String name : BoundVariables.byExpression(group)) {
            if (outside.contains(name)) {
                throw refused(
                        "?" + name,
                        "?%s is bound before a group and again within it; give one of the two another name"
                                .formatted(name));
            }
        }
        scope.see(Set.of());
        Link link = group(group, forFilters);
        scope.seeAlso(outside);
        return link;
    }

    private static Link chain(List<Link> links) {
        return next -> {
            Step step = next;
            for (Link link : links.reversed()) {
                step = link.before(step);
            }
            return step;
        };
    }
}
