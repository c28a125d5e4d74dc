package org.entente.graph;

import java.time.DateTimeException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.claim.EntityKind;
import org.entente.claim.PartialDate;
import org.entente.knowledge.Known;
import org.entente.knowledge.TakenNames;
import org.entente.knowledge.Tenure;
import org.entente.vocabulary.Ent;
import org.jspecify.annotations.Nullable;

/**
 * What a store knows by name: persons with their posts, agreements with their parties, criminal groups, organisations, bodies and
 * places of the datasets in it.
 *
 * <p>What a document says is no knowledge to read another document with: a mistake in one would go on into the next, and what a
 * text means would depend on what was read before it. States are those of the reference tables, which know more of their names.
 */
public final class StoredNames {

    /** Graphs of datasets: what the reader is to know. */
    public static final String DATASETS = "dataset/";

    /** Graphs of documents, for who wants to look at what they would teach. */
    public static final String DOCUMENTS = "document/";

    private static final Map<Node, EntityKind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(Ent.PERSON, EntityKind.PERSON);
        KINDS.put(Ent.CRIMINAL_GROUP, EntityKind.CRIMINAL_GROUP);
        KINDS.put(Ent.PUBLIC_BODY, EntityKind.PUBLIC_BODY);
        KINDS.put(Ent.INTERNATIONAL_ORGANIZATION, EntityKind.INTERNATIONAL_ORGANIZATION);
        KINDS.put(Ent.ORGANIZATION, EntityKind.ORGANIZATION);
        KINDS.put(Ent.PLACE, EntityKind.PLACE);
        for (String type :
                List.of("Agreement", "Treaty", "TradeAgreement", "PoliticalDeclaration", "MemorandumOfUnderstanding")) {
            KINDS.put(Ent.term(type), EntityKind.AGREEMENT);
        }
    }

    /** In the order of their weight: the first gives the canonical name. */
    private static final List<Node> NAMES =
            List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), SKOS.altLabel.asNode());

    private static final List<Node> STATES =
            List.of(Ent.term("originState"), Ent.term("ofState"), DCTerms.isPartOf.asNode());

    private static final Node PARTY = Ent.term("party");

    private final Store store;
    private final Iris iris;
    private final Node sources;
    private final Map<String, StoredThing> things;

    /** What is merged is known as its hub, with the names and posts that all its sources have. */
    private final Map<String, String> hubs = new HashMap<>();

    private StoredNames(Store store, Iris iris, String sources, Map<String, StoredThing> things) {
        this.store = store;
        this.iris = iris;
        this.sources = NodeFactory.createLiteralString(iris.graph(sources));
        this.things = things;
        store.dataset()
                .find(NodeFactory.createURI(iris.mergesGraph()), Node.ANY, OWL2.sameAs.asNode(), Node.ANY)
                .forEachRemaining(merged -> hubs.put(
                        merged.getSubject().getURI(), merged.getObject().getURI()));
    }

    /**
     * The known things, by key.
     *
     * @param sources {@link #DATASETS}, {@link #DOCUMENTS}
     */
    public static List<Known> in(Store store, Iris iris, Collection<String> sources) {
        Map<String, StoredThing> things = new TreeMap<>();
        Txn.executeRead(
                store.dataset(), () -> sources.forEach(kind -> new StoredNames(store, iris, kind, things).read()));
        TakenNames taken = new TakenNames();
        return things.values().stream()
                .flatMap(thing -> thing.known(taken).stream())
                .toList();
    }

    private void read() {
        KINDS.forEach((type, kind) -> {
            for (int i = 0; i < NAMES.size(); i++) {
                int weight = i;
                describe(type, NAMES.get(i), (thing, name) -> {
                    thing.kind(kind);
                    thing.name(name, weight);
                });
            }
            STATES.forEach(property ->
                    describe(type, property, (thing, state) -> code(state).ifPresent(thing::state)));
            if (kind == EntityKind.AGREEMENT) {
                describe(type, PARTY, (thing, party) -> code(party).ifPresent(thing::party));
            }
        });
        ask("parties.rq", Map.of(), (thing, row) -> code(row.get("value")).ifPresent(thing::party));
        ask("tenures.rq", Map.of(), (thing, row) -> thing.tenure(tenure(row)));
    }

    private void describe(Node type, Node property, BiConsumer<StoredThing, Node> take) {
        ask(
                "described.rq",
                Map.of("type", type, "property", property),
                (thing, row) -> take.accept(thing, row.get("value")));
    }

    private void ask(String file, Map<String, Node> given, BiConsumer<StoredThing, Binding> take) {
        QueryExecBuilder asked =
                QueryExec.dataset(store.dataset()).query(query(file)).substitution("sources", sources);
        given.forEach(asked::substitution);
        try (QueryExec answer = asked.build()) {
            answer.select()
                    .forEachRemaining(row -> take.accept(thing(row.get("thing").getURI()), row));
        }
    }

    private StoredThing thing(String iri) {
        String known = hubs.getOrDefault(iri, iri);
        return things.computeIfAbsent(known.substring(iris.thing("").getURI().length()), StoredThing::new);
    }

    /** The alpha-3 code of a state, or nothing for any other thing. */
    private Optional<String> code(@Nullable Node state) {
        String folder = iris.thing("state/").getURI();
        return state != null && state.isURI() && state.getURI().startsWith(folder)
                ? Optional.of(state.getURI().substring(folder.length()))
                : Optional.empty();
    }

    private Tenure tenure(Binding row) {
        return new Tenure(
                row.get("title").getLiteralLexicalForm(),
                code(row.get("state")).orElse(null),
                date(row.get("from")),
                date(row.get("until")));
    }

    /** A date as the ontology has them; one with a time zone or before the year 1000 is left out. */
    private static @Nullable PartialDate date(@Nullable Node date) {
        try {
            return date == null ? null : PartialDate.parse(date.getLiteralLexicalForm());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Query query(String file) {
        return QueryFactory.create(Resource.text("knowledge/" + file), iris.base());
    }
}
