package org.entente.merge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.entente.claim.EntityKind;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.jspecify.annotations.Nullable;

/** The persons and agreements of all datasets of a store, with what the rules ask of them. */
final class Candidates {

    private final Store store;
    private final Iris iris;
    private final String things;
    private final String datasets;
    private final Map<String, Candidate> byKey = new TreeMap<>();

    private Candidates(Store store, Iris iris) {
        this.store = store;
        this.iris = iris;
        this.things = iris.thing("").getURI();
        this.datasets = iris.graph("dataset/");
    }

    /** By key. */
    static Map<String, Candidate> in(Store store, Iris iris) {
        Candidates candidates = new Candidates(store, iris);
        Txn.executeRead(store.dataset(), candidates::read);
        return candidates.byKey;
    }

    private void read() {
        ask("persons.rq", (row, name) -> named(row, name, EntityKind.PERSON));
        ask("agreements.rq", (row, name) -> named(row, name, EntityKind.AGREEMENT));
        take("births.rq", (person, row) -> person.born.add(text(row, "value").orElseThrow()));
        take("deaths.rq", (person, row) -> person.died.add(text(row, "value").orElseThrow()));
        take("spells.rq", (person, row) -> spell(row).ifPresent(person.spells::add));
        take("places.rq", (person, row) -> spell(row).ifPresent(person.seen::add));
        take("parties.rq", (agreement, row) -> key(row, "value").ifPresent(agreement.parties::add));
        take(
                "signatures.rq",
                (agreement, row) -> agreement.signed.add(text(row, "value").orElseThrow()));
    }

    private void named(Binding row, String key, EntityKind kind) {
        String graph = row.get(Var.alloc("graph")).getURI();
        String path = graph.substring(datasets.length());
        String source = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
        Candidate candidate = byKey.computeIfAbsent(key, unused -> new Candidate(key, source, kind));
        text(row, "value").ifPresent(candidate.names::add);
    }

    private void take(String file, BiConsumer<Candidate, Binding> take) {
        ask(file, (row, key) -> {
            Candidate candidate = byKey.get(key);
            if (candidate != null) {
                take.accept(candidate, row);
            }
        });
    }

    private void ask(String file, BiConsumer<Binding, String> take) {
        try (QueryExec answer = QueryExec.dataset(store.dataset())
                .query(QueryFactory.create(text(file), iris.base()))
                .substitution("sources", NodeFactory.createLiteralString(datasets))
                .build()) {
            answer.select().forEachRemaining(row -> key(row, "thing").ifPresent(key -> take.accept(row, key)));
        }
    }

    private Optional<Spell> spell(Binding row) {
        return key(row, "state").map(state -> {
            Integer from = year(row, "from");
            Integer until = year(row, "until");
            return new Spell(state, from == null ? until : from, until);
        });
    }

    private static @Nullable Integer year(Binding row, String variable) {
        return text(row, variable)
                .filter(date -> date.matches("\\d{4}.*"))
                .map(date -> Integer.valueOf(date.substring(0, 4)))
                .orElse(null);
    }

    /** The path of a thing of ours; nothing for words and for things of others. */
    private Optional<String> key(Binding row, String variable) {
        Node node = row.get(Var.alloc(variable));
        return node != null && node.isURI() && node.getURI().startsWith(things)
                ? Optional.of(node.getURI().substring(things.length()))
                : Optional.empty();
    }

    private static Optional<String> text(Binding row, String variable) {
        Node node = row.get(Var.alloc(variable));
        return node == null || !node.isLiteral() ? Optional.empty() : Optional.of(node.getLiteralLexicalForm());
    }

    private static String text(String file) {
        try (InputStream in = Candidates.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "%s is not beside %s; build the project again".formatted(file, Candidates.class.getName()));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
