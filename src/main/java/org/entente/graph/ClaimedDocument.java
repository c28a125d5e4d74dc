package org.entente.graph;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A document and its claims as triples, before they are a graph.
 *
 * @param description of the document
 * @param rejected claims that are not among the claims
 */
public record ClaimedDocument(Set<Triple> description, List<ClaimTriples> claims, List<Rejection> rejected) {

    /** As the shapes are to see it: all in the {@code ent:} form. */
    public Graph toValidate() {
        return graph(ClaimTriples::toValidate);
    }

    /** As it is to be stored: what the document does not assert is in the {@code claimed:} form. */
    public Graph toStore() {
        return graph(ClaimTriples::toStore);
    }

    /** The document without the claims that say something of this thing, each rejected for that reason. */
    public ClaimedDocument without(Node thing, String reason) {
        List<ClaimTriples> bad =
                claims.stream().filter(claim -> claim.speaksOf(thing)).toList();
        return new ClaimedDocument(
                description,
                claims.stream().filter(claim -> !bad.contains(claim)).toList(),
                Stream.concat(rejected.stream(), bad.stream().map(claim -> new Rejection(claim.claim(), reason)))
                        .toList());
    }

    private Graph graph(Function<ClaimTriples, Stream<Triple>> form) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        Stream.concat(description.stream(), claims.stream().flatMap(form)).forEach(graph::add);
        return graph;
    }
}
