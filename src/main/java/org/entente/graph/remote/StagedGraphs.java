package org.entente.graph.remote;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.graph.generation.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Graphs that are sent to a remote store beside what it holds, and then take their places by one request of one operation, which a store does whole or not
 * at all. What stays as it is is not touched.
 *
 * <p>As the default graph has every graph, staged ones too, properties go by other names until then ({@link StagedFile}): no query that names a property
 * sees them.
 */
public final class StagedGraphs implements AutoCloseable {

    /** Begins the IRIs of staged graphs. */
    static final String NAMES = "urn:entente:staged:graph:";

    private static final Logger LOG = LoggerFactory.getLogger(StagedGraphs.class);

    private final RemoteProtocol store;
    private final Map<String, String> stagedAs = new LinkedHashMap<>();
    private final Set<String> dropped = new LinkedHashSet<>();

    public StagedGraphs(RemoteProtocol store) {
        this.store = store;
    }

    /** Sends a graph that is to take the place of the one of this IRI; throws {@link StoreUnavailable} where the store does not take all of it. */
    public void stage(String iri, StagedFile triples) throws IOException {
        String staged = NAMES + UUID.randomUUID();
        stagedAs.put(iri, staged);
        store.upload(staged, triples.finished());
        long taken = store.size(staged);
        if (taken == 0 || taken > triples.written()) {
            throw new StoreUnavailable(
                    "%s: the store took %,d of %,d triples of <%s>; what it held is as it was; see its log, and load again"
                            .formatted(store, taken, triples.written(), iri));
        }
    }

    /** A graph that is to be gone. */
    public void drop(String iri) {
        dropped.add(iri);
    }

    /** Puts all that is staged in its place, and takes away what is dropped. */
    public void publish() {
        String changes = Stream.concat(
                        stagedAs.entrySet().stream()
                                .flatMap(graph -> Stream.of(
                                        goes(graph.getKey(), graph.getValue()),
                                        comes(graph.getKey(), graph.getValue()))),
                        dropped.stream().map(StagedGraphs::goes))
                .collect(Collectors.joining(" UNION "));
        if (!changes.isEmpty()) {
            store.update("DELETE { GRAPH ?g { ?s ?p ?o } } INSERT { GRAPH ?h { ?a ?b ?c } } WHERE { " + changes + " }");
        }
    }

    /** What is there and not staged. */
    private static String goes(String graph, String staged) {
        return "{ GRAPH %1$s { ?s ?p ?o } BIND (IRI(CONCAT(\"%3$s\", STR(?p))) AS ?q) FILTER NOT EXISTS { GRAPH %2$s { ?s ?q ?o } } BIND (%1$s AS ?g) }"
                .formatted(RemoteTerms.iri(graph), RemoteTerms.iri(staged), StagedFile.PROPERTIES);
    }

    private static String goes(String graph) {
        return "{ GRAPH %1$s { ?s ?p ?o } BIND (%1$s AS ?g) }".formatted(RemoteTerms.iri(graph));
    }

    /** What is staged and not there. */
    private static String comes(String graph, String staged) {
        return "{ GRAPH %2$s { ?a ?r ?c } BIND (IRI(STRAFTER(STR(?r), \"%3$s\")) AS ?b) FILTER NOT EXISTS { GRAPH %1$s { ?a ?b ?c } } BIND (%1$s AS ?h) }"
                .formatted(RemoteTerms.iri(graph), RemoteTerms.iri(staged), StagedFile.PROPERTIES);
    }

    /** Takes what was staged away again. */
    @Override
    public void close() {
        for (String staged : stagedAs.values()) {
            try {
                store.update("DROP SILENT GRAPH " + RemoteTerms.iri(staged));
            } catch (StoreUnavailable left) {
                LOG.warn("<{}> stays in the store, where no question finds it: {}", staged, left.getMessage());
            }
        }
        stagedAs.clear();
    }
}
