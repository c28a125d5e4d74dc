package org.entente.graph;

import static org.apache.jena.graph.Node.ANY;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.entente.vocabulary.Claimed;
import org.entente.vocabulary.Concept;
import org.entente.vocabulary.Ent;

/**
 * Which claims of a document's graph are asserted once the decisions on them are heeded. It works on the graph alone, so that a
 * decision needs neither the text nor the reader, and gives what a new load would.
 */
public final class Standing {

    private static final Node TRUE = truth(true);

    private final Graph graph;
    private final Reviews reviews;
    private final Iris iris;
    private final Set<Triple> asserted = new HashSet<>();
    private final Set<Triple> notAsserted = new HashSet<>();

    private Standing(Graph graph, Reviews reviews, Iris iris) {
        this.graph = graph;
        this.reviews = reviews;
        this.iris = iris;
    }

    /** The graph of a document as these decisions leave it; the given one is not changed. */
    public static Graph of(Graph document, Reviews reviews, Iris iris) {
        Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
        GraphUtil.addInto(copy, document);
        new Standing(copy, reviews, iris).heed();
        return copy;
    }

    private void heed() {
        List<Node> claims = Iter.asStream(graph.find(ANY, RDF.type.asNode(), Ent.CLAIM))
                .map(Triple::getSubject)
                .toList();
        for (Node claim : claims) {
            (isNowAsserted(claim) ? asserted : notAsserted).addAll(said(claim));
        }
        Stream.of(asserted, notAsserted).flatMap(Set::stream).forEach(said -> {
            graph.delete(said);
            graph.delete(Claimed.of(said));
        });
        asserted.forEach(graph::add);
        notAsserted.forEach(said -> graph.add(Claimed.of(said)));
    }

    /** Writes how the claim stands, and says whether it is asserted. */
    private boolean isNowAsserted(Node claim) {
        Optional<Review> review = review(claim);
        Optional<Node> status = review.map(decided -> Concept.of(decided.verdict()))
                .or(() -> one(claim, Ent.REVIEW_REASON).map(reason -> Concept.of("waiting")));
        boolean stated = isTrue(claim, Ent.ASSERTED) || isTrue(claim, Ent.WITHHELD);
        boolean stands = stated && status.filter(Standing::keepsOut).isEmpty();
        put(claim, Ent.REVIEW_STATUS, status);
        put(claim, Ent.REVIEW_LINK, review.map(decided -> iris.review(decided.document(), decided.claimKey())));
        put(claim, Ent.ASSERTED, Optional.of(truth(stands)));
        put(claim, Ent.WITHHELD, stated && !stands ? Optional.of(TRUE) : Optional.empty());
        return stands;
    }

    private static boolean keepsOut(Node status) {
        return !status.equals(Concept.of(Verdict.ACCEPTED));
    }

    private Optional<Review> review(Node claim) {
        String documents = iris.document("").getURI();
        return one(claim, Ent.CLAIM_KEY)
                .flatMap(key -> one(claim, Ent.IN_DOCUMENT)
                        .flatMap(document -> reviews.on(
                                document.getURI().substring(documents.length()), key.getLiteralLexicalForm())));
    }

    /** What a claim says, in the {@code ent:} form: the triple that it reifies, and all of the things that it describes. */
    private Set<Triple> said(Node claim) {
        Set<Triple> said = new HashSet<>();
        said.add(Triple.create(
                one(claim, RDF.subject.asNode()).orElseThrow(),
                one(claim, RDF.predicate.asNode()).orElseThrow(),
                one(claim, RDF.object.asNode()).orElseThrow()));
        Iter.asStream(graph.find(claim, Ent.DESCRIBES, ANY))
                .flatMap(described -> Iter.asStream(graph.find(described.getObject(), ANY, ANY)))
                .map(Standing::inEntForm)
                .filter(triple -> !Claimed.of(triple).equals(triple))
                .forEach(said::add);
        return said;
    }

    private static Triple inEntForm(Triple triple) {
        return Triple.create(
                triple.getSubject(), Claimed.asserted(triple.getPredicate()), Claimed.asserted(triple.getObject()));
    }

    private boolean isTrue(Node claim, Node property) {
        return graph.contains(claim, property, TRUE);
    }

    private Optional<Node> one(Node claim, Node property) {
        return Iter.asStream(graph.find(claim, property, ANY))
                .map(Triple::getObject)
                .findFirst();
    }

    private void put(Node claim, Node property, Optional<Node> value) {
        GraphUtil.remove(graph, claim, property, ANY);
        value.ifPresent(node -> graph.add(claim, property, node));
    }

    private static Node truth(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }
}
