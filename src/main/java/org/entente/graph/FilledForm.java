package org.entente.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.entente.claim.Claim;
import org.entente.claim.Slot;
import org.entente.claim.Value;
import org.entente.vocabulary.Ent;

/** A graph form filled with one claim: the things that it mints, its triples, and which of them the claim reifies. */
final class FilledForm {

    private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

    private final GraphTemplate template;
    private final Claim claim;
    private final ValueNodes nodes;
    private final Map<Var, List<Choice>> things = new HashMap<>();

    FilledForm(GraphTemplate template, Claim claim, Iris iris, Minter minter, ValueNodes nodes) {
        this.template = template;
        this.claim = claim;
        this.nodes = nodes;
        // Whether a thing's path is taken depends on what is said of it, and that may name another minted thing: so all
        // things
        // get their paths first, and their numbers when every triple is known.
        template.mints().forEach(mint -> things.put(mint.variable(), withPaths(mint, iris, minter)));
        Map<Var, List<Choice>> numbered = template.mints().stream()
                .collect(Collectors.toMap(Mint::variable, mint -> withNumbers(mint, iris, minter)));
        things.putAll(numbered);
    }

    /** The things that the claim brings into the graph. */
    Set<Node> things() {
        return things(Choice.NONE);
    }

    /** What the claim says, in the {@code ent:} form. */
    Stream<Triple> triples() {
        return template.triples().stream().flatMap(this::filled);
    }

    /**
     * The triples that the claim reifies: for each claim line those of the first alternative that can be filled, one for each
     * value, each with the things that go with that value.
     */
    Map<Triple, Set<Node>> reified() {
        Map<Triple, Set<Node>> all = new LinkedHashMap<>();
        for (List<Triple> alternatives : template.reified()) {
            alternatives.stream()
                    .map(this::reified)
                    .filter(triples -> !triples.isEmpty())
                    .findFirst()
                    .ifPresent(all::putAll);
        }
        return all;
    }

    private Map<Triple, Set<Node>> reified(Triple pattern) {
        Map<Triple, Set<Node>> triples = new LinkedHashMap<>();
        choices(pattern)
                .forEach(choice -> triple(pattern, choice)
                        .ifPresent(triple -> triples.computeIfAbsent(triple, first -> new HashSet<>())
                                .addAll(described(triple, choice))));
        return triples;
    }

    /** The minted things that a reified triple is about; where it has none, those that go with its values. */
    private Set<Node> described(Triple triple, Choice choice) {
        Set<Node> all = things(choice);
        Set<Node> named = new HashSet<>(all);
        named.retainAll(Set.of(triple.getSubject(), triple.getObject()));
        return named.isEmpty() ? all : named;
    }

    private Set<Node> things(Choice choice) {
        return things.values().stream()
                .flatMap(List::stream)
                .filter(thing -> choice.and(thing).isPresent())
                .flatMap(thing -> thing.things().values().stream())
                .collect(Collectors.toSet());
    }

    /** Words of the source that stand as concepts in the triples, by the concept. */
    Map<Node, Value> conceptsInWords() {
        Map<Node, Value> concepts = new HashMap<>();
        for (Triple pattern : template.triples()) {
            slots(pattern.getObject())
                    .map(Slot::value)
                    .filter(Value.Text.class::isInstance)
                    .forEach(words -> concepts.put(nodes.object(pattern.getPredicate(), words), words));
        }
        concepts.keySet().removeIf(node -> !node.isURI());
        return concepts;
    }

    private List<Choice> withPaths(Mint mint, Iris iris, Minter minter) {
        if (mint.condition() != null && claim.slot(mint.condition()).isEmpty()) {
            return List.of();
        }
        Stream<Choice> choices = Stream.of(Choice.NONE);
        for (String name : mint.slots()) {
            List<Slot> values = claim.slot(name);
            if (!values.isEmpty()) {
                choices = choices.flatMap(choice -> values.stream().map(value -> choice.with(name, value)));
            }
        }
        return choices.map(
                        choice -> choice.with(mint.variable(), iris.thing(minter.path(mint, choice.values(), claim))))
                .toList();
    }

    private List<Choice> withNumbers(Mint mint, Iris iris, Minter minter) {
        return things.getOrDefault(mint.variable(), List.of()).stream()
                .map(thing -> thing.with(
                        mint.variable(),
                        iris.thing(minter.take(
                                minter.path(mint, thing.values(), claim), content(mint.variable(), thing)))))
                .toList();
    }

    private Set<Triple> content(Var variable, Choice thing) {
        return template.triples().stream()
                .filter(pattern -> pattern.getSubject().equals(variable))
                .flatMap(pattern -> choices(pattern)
                        .filter(choice -> choice.includes(thing))
                        .flatMap(choice -> triple(pattern, choice).stream()))
                .collect(Collectors.toSet());
    }

    private Stream<Triple> filled(Triple pattern) {
        return choices(pattern)
                .flatMap(choice -> triple(pattern, choice).stream()
                        .flatMap(triple -> isInferred(pattern.getObject(), choice)
                                ? Stream.of(triple, inferred(triple.getSubject()))
                                : Stream.of(triple)));
    }

    private Stream<Choice> choices(Triple pattern) {
        Stream<Choice> choices = Stream.of(Choice.NONE);
        for (Var variable : GraphTemplate.variables(pattern)) {
            List<Choice> options = options(variable);
            choices = choices.flatMap(choice -> options.stream().flatMap(option -> choice.and(option).stream()));
        }
        return choices;
    }

    private List<Choice> options(Var variable) {
        return things.containsKey(variable)
                ? things.getOrDefault(variable, List.of())
                : slots(variable)
                        .map(slot -> Choice.NONE.with(variable.getVarName(), slot))
                        .toList();
    }

    private Stream<Slot> slots(Node term) {
        return Var.isVar(term) ? claim.slot(term.getName()).stream() : Stream.empty();
    }

    /** A name that did not resolve stands as written beside the thing; words are never the subject of a triple. */
    private Optional<Triple> triple(Triple pattern, Choice choice) {
        Node property = pattern.getPredicate();
        return subject(pattern.getSubject(), choice).map(subject -> {
            Optional<Value> value = choice.value(pattern.getObject());
            if (value.filter(words -> nodes.isUnresolved(property, words)).isPresent()) {
                return Triple.create(
                        subject,
                        Ent.term("asWritten"),
                        NodeFactory.createLiteralString(value.get().text()));
            }
            return Triple.create(
                    subject,
                    property,
                    value.map(known -> nodes.object(property, known))
                            .orElseGet(() -> choice.things().getOrDefault(pattern.getObject(), pattern.getObject())));
        });
    }

    private Optional<Node> subject(Node term, Choice choice) {
        return choice.value(term)
                .map(value -> value instanceof Value.Entity entity
                        ? Optional.of(nodes.entity(entity))
                        : Optional.<Node>empty())
                .orElseGet(() -> Optional.of(choice.things().getOrDefault(term, term)));
    }

    private static boolean isInferred(Node term, Choice choice) {
        return choice.value(term)
                .filter(value -> value instanceof Value.Time time && time.inferred())
                .isPresent();
    }

    private static Triple inferred(Node subject) {
        return Triple.create(subject, Ent.DATE_INFERRED, TRUE);
    }
}
