package org.entente.graph;

import static org.apache.jena.graph.Node.ANY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.entente.vocabulary.Concept;
import org.entente.vocabulary.Ent;

/** All decisions on claims, as the graph {@code graph/reviews} holds them: one at most on each key of a document. */
public final class Reviews {

    private final Iris iris;
    private final Map<String, Review> byIri;

    private Reviews(Iris iris, Map<String, Review> byIri) {
        this.iris = iris;
        this.byIri = byIri;
    }

    /** The decisions that a store holds. */
    public static Reviews in(Store store, Iris iris) {
        Reviews reviews = new Reviews(iris, new TreeMap<>());
        store.read(iris.reviewsGraph())
                .ifPresent(graph -> Iter.asStream(graph.find(ANY, RDF.type.asNode(), Ent.REVIEW))
                        .map(review -> read(graph, review.getSubject()))
                        .forEach(reviews::put));
        return reviews;
    }

    /** In the order of documents and keys. */
    public Collection<Review> all() {
        return List.copyOf(byIri.values());
    }

    public boolean isEmpty() {
        return byIri.isEmpty();
    }

    public Optional<Review> on(String document, String claimKey) {
        return Optional.ofNullable(byIri.get(iri(document, claimKey)));
    }

    /** With these decisions in the place of earlier ones on the same claims. */
    public Reviews with(Collection<Review> decided) {
        Reviews more = new Reviews(iris, new TreeMap<>(byIri));
        decided.forEach(more::put);
        return more;
    }

    /** As if nobody had decided on this claim. */
    public Reviews without(String document, String claimKey) {
        Reviews fewer = new Reviews(iris, new TreeMap<>(byIri));
        fewer.byIri.remove(iri(document, claimKey));
        return fewer;
    }

    public Graph toGraph() {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        byIri.values().forEach(review -> write(review).triples().forEach(graph::add));
        return graph;
    }

    private void put(Review review) {
        byIri.put(iri(review.document(), review.claimKey()), review);
    }

    private String iri(String document, String claimKey) {
        return iris.review(document, claimKey).getURI();
    }

    private Subject write(Review review) {
        Subject subject = new Subject(iris.review(review.document(), review.claimKey()))
                .type(Ent.REVIEW)
                .with(Ent.CLAIM_KEY, review.claimKey())
                .with(Ent.REVIEW_STATUS, Concept.of(review.verdict()))
                .with(Ent.DECIDED_BY, review.by())
                .with(Ent.DECIDED_AT, NodeFactory.createLiteralDT(review.at().toString(), XSDDatatype.XSDdateTime))
                .with(Ent.REVIEWED_DOCUMENT, review.document())
                .with(Ent.REVIEWED_CLAIM, review.claim())
                .with(Ent.REVIEWED_WORDS, review.words());
        Optional.ofNullable(review.because()).ifPresent(reason -> subject.with(Ent.BECAUSE, reason));
        return subject;
    }

    private static Review read(Graph graph, Node review) {
        String status = one(graph, review, Ent.REVIEW_STATUS).getURI().substring(Concept.NS.length());
        List<String> because = new ArrayList<>();
        graph.find(review, Ent.BECAUSE, ANY)
                .forEachRemaining(reason -> because.add(reason.getObject().getLiteralLexicalForm()));
        return new Review(
                words(graph, review, Ent.REVIEWED_DOCUMENT),
                words(graph, review, Ent.CLAIM_KEY),
                Verdict.valueOf(status.toUpperCase(Locale.ROOT)),
                words(graph, review, Ent.DECIDED_BY),
                Instant.parse(words(graph, review, Ent.DECIDED_AT)),
                because.isEmpty() ? null : because.getFirst(),
                words(graph, review, Ent.REVIEWED_CLAIM),
                words(graph, review, Ent.REVIEWED_WORDS));
    }

    private static String words(Graph graph, Node review, Node property) {
        return one(graph, review, property).getLiteralLexicalForm();
    }

    private static Node one(Graph graph, Node review, Node property) {
        return graph.find(review, property, ANY).next().getObject();
    }
}
