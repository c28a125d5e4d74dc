package org.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.claim.Claim;
import org.entente.claim.GraphForm;
import org.entente.claim.SourceText;
import org.entente.claim.Value;
import org.entente.vocabulary.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * The one writer of claims: it alone knows how a document, what it says, and that it says so, stand in RDF.
 *
 * <p>Every IRI follows from the document's id and what is said, so the same claims always give the same triples.
 */
public final class ClaimGraph {

    private final Iris iris;
    private final Map<String, GraphTemplate> templates;
    private final ValueNodes nodes;

    /** Parses the forms; throws {@link BadTemplate} for one that is not well-formed. */
    public ClaimGraph(Iris iris, Ontology ontology, Collection<GraphForm> forms) {
        this.iris = iris;
        this.templates = forms.stream()
                .map(GraphTemplate::parse)
                .collect(Collectors.toUnmodifiableMap(GraphTemplate::type, Function.identity()));
        this.nodes = new ValueNodes(iris, ontology);
    }

    /**
     * Writes a document and what it says.
     *
     * @param claims in the order of the text
     * @param author the author where it is a thing that we know, or null
     */
    public ClaimedDocument write(SourceText source, List<Claim> claims, Value.@Nullable Entity author) {
        ClaimWriter writer =
                new ClaimWriter(iris, source, DocumentTriples.authorIri(iris, source.description(), author), nodes);
        List<ClaimTriples> written = new ArrayList<>();
        List<Rejection> rejected = new ArrayList<>();
        for (Claim claim : claims) {
            try {
                written.add(writer.write(claim, template(claim)));
            } catch (CannotStand e) {
                rejected.add(new Rejection(claim, e.reason()));
            }
        }
        return new ClaimedDocument(DocumentTriples.of(iris, source, author), written, rejected);
    }

    private GraphTemplate template(Claim claim) throws CannotStand {
        GraphTemplate template = templates.get(claim.type());
        if (template == null) {
            throw new CannotStand("found a claim of type %s, expected one of %s; give the type a graph section"
                    .formatted(claim.type(), new TreeSet<>(templates.keySet())));
        }
        return template;
    }
}
