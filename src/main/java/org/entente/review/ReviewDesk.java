package org.entente.review;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.entente.graph.Derivation;
import org.entente.graph.Iris;
import org.entente.graph.Review;
import org.entente.graph.Reviews;
import org.entente.graph.Standing;
import org.entente.graph.Store;
import org.entente.graph.Verdict;
import org.entente.review.Reading.Status;
import org.entente.vocabulary.Ent;
import org.entente.vocabulary.Ontology;
import org.jspecify.annotations.Nullable;

/** Where people look through what readers found in the documents of a store, and decide on it. */
public final class ReviewDesk {

    private final Store store;
    private final Iris iris;
    private final Derivation derivation;
    private final Clock clock;

    public ReviewDesk(Store store, Iris iris, Ontology ontology, Clock clock) {
        this.store = store;
        this.iris = iris;
        this.derivation = new Derivation(iris, ontology);
        this.clock = clock;
    }

    /** What stands so with the people who review, in the order of documents and texts. */
    public List<Reading> readings(Set<Status> statuses) {
        Reviews reviews = Reviews.in(store, iris);
        List<Reading> readings = new ArrayList<>(new Readings(store, iris, reviews).standing(statuses));
        if (statuses.contains(Status.NOT_FOUND)) {
            reviews.all().stream()
                    .filter(review -> !isFound(review))
                    .map(Reading::notFound)
                    .forEach(readings::add);
        }
        return readings;
    }

    /**
     * Decides on readings: their documents' graphs change as a new load would change them, all or none.
     *
     * @return those of the keys that nothing bears; if there are any, nothing was decided
     */
    public Set<String> decide(Collection<String> keys, Verdict verdict, String by, @Nullable String because) {
        Instant now = clock.instant();
        return change(
                keys,
                (reviews, reading) -> reviews.with(List.of(new Review(
                        reading.document(),
                        reading.key(),
                        verdict,
                        by,
                        now,
                        because,
                        reading.summary(),
                        reading.words()))));
    }

    /** Takes decisions back; as {@link #decide} in all else. */
    public Set<String> reset(Collection<String> keys) {
        return change(keys, (reviews, reading) -> reviews.without(reading.document(), reading.key()));
    }

    private interface Change {
        Reviews of(Reviews reviews, Reading reading);
    }

    private Set<String> change(Collection<String> keys, Change change) {
        Reviews reviews = Reviews.in(store, iris);
        Set<String> unknown = new TreeSet<>();
        Set<String> documents = new TreeSet<>();
        Reviews changed = reviews;
        for (String key : keys) {
            List<Reading> meant = bearing(key, reviews);
            if (meant.isEmpty()) {
                unknown.add(key);
            }
            for (Reading reading : meant) {
                changed = change.of(changed, reading);
                documents.add(reading.document());
            }
        }
        if (unknown.isEmpty()) {
            write(changed, documents);
        }
        return unknown;
    }

    /** What has a key: one reading; two where chance has it. */
    private List<Reading> bearing(String key, Reviews reviews) {
        List<Reading> found = new Readings(store, iris, reviews).bearing(key);
        return found.isEmpty()
                ? reviews.all().stream()
                        .filter(review -> review.claimKey().equals(key))
                        .map(Reading::notFound)
                        .toList()
                : found;
    }

    private boolean isFound(Review review) {
        Node key = NodeFactory.createLiteralString(review.claimKey());
        Node graph = NodeFactory.createURI(iris.documentGraph(review.document()));
        return Txn.calculateRead(store.dataset(), () -> store.dataset().contains(graph, Node.ANY, Ent.CLAIM_KEY, key));
    }

    private void write(Reviews reviews, Set<String> documents) {
        Graph states = store.read(iris.datasetGraph("states")).orElseGet(GraphMemFactory::empty);
        Map<String, Graph> graphs = new HashMap<>();
        graphs.put(iris.reviewsGraph(), reviews.toGraph());
        for (String document : documents) {
            String name = iris.documentGraph(document);
            store.read(name).map(stored -> Standing.of(stored, reviews, iris)).ifPresent(graph -> {
                graphs.put(name, graph);
                graphs.put(iris.derived(name), derivation.derive(graph, states));
            });
        }
        store.replace(graphs);
    }
}
