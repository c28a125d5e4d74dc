package org.entente.graph;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.entente.claim.Claim;
import org.entente.vocabulary.Claimed;

/**
 * What one claim brings into the graph of its document.
 *
 * @param claim as it was read
 * @param things that belong to the document: flows, figures, meetings
 * @param said what the claim says, in the {@code ent:} form
 * @param record that it was claimed, by whom and where, and what the things that it names are called
 */
public record ClaimTriples(Claim claim, Set<Node> things, Set<Triple> said, Set<Triple> record) {

    /** With what it says in the {@code ent:} form, whether asserted or not: what the shapes are for. */
    Stream<Triple> toValidate() {
        return Stream.concat(said.stream(), record.stream());
    }

    /** Whether it is asserted as long as nobody has decided on it: not while it waits for review. */
    public boolean asserted() {
        return claim.asserted() && forReview().isEmpty();
    }

    /** With what it says in the {@code claimed:} form unless the document asserts it. */
    Stream<Triple> toStore() {
        return Stream.concat(asserted() ? said.stream() : said.stream().map(this::claimed), record.stream());
    }

    boolean speaksOf(Node subject) {
        return toValidate().anyMatch(triple -> triple.getSubject().equals(subject));
    }

    /** The kind of a thing of the world is a name for it, and names are not contested. */
    private Triple claimed(Triple triple) {
        boolean namesKind = triple.getPredicate().equals(RDF.type.asNode()) && !things.contains(triple.getSubject());
        return namesKind ? triple : Claimed.of(triple);
    }

    /** What a person should look at before the claim is asserted. */
    public List<Doubt> forReview() {
        return Doubt.of(claim);
    }
}
