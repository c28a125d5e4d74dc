package org.entente.load;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.entente.graph.stream.Term;
import org.entente.graph.stream.TripleSink;
import org.entente.vocabulary.Ent;
import org.jspecify.annotations.Nullable;

/**
 * One act of loading a part of an official source, as its graph tells of it.
 *
 * @param path of the part's graph: {@code dataset/ID}, {@code dataset/ID/PART}
 * @param startedAt to the second
 * @param release as the files name it, or null
 * @param content the digest of the files
 * @param fingerprint of all that the graph follows from
 * @param files their names
 */
public record PartRun(
        String path,
        Instant startedAt,
        @Nullable String release,
        String content,
        String fingerprint,
        List<String> files,
        long records,
        long skipped,
        long rejected,
        long triples) {

    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Node STARTED_AT = NodeFactory.createURI(PROV + "startedAtTime");
    private static final Node USED = NodeFactory.createURI(PROV + "used");
    private static final Node GENERATED_BY = NodeFactory.createURI(PROV + "wasGeneratedBy");
    private static final Node VERSION = NodeFactory.createURI("http://www.w3.org/ns/dcat#version");

    public PartRun {
        startedAt = startedAt.truncatedTo(ChronoUnit.SECONDS);
        files = List.copyOf(files);
    }

    /** The run that made the graph of this part that a store has now. */
    public static Optional<PartRun> in(Store store, Iris iris, String path) {
        String graph = iris.graph(path);
        Graph run = store.describe(graph, iris.run(path));
        Graph described = store.describe(graph, NodeFactory.createURI(graph));
        return words(run, STARTED_AT)
                .filter(start -> words(run, Ent.CONTENT_DIGEST).isPresent())
                .map(start -> new PartRun(
                        path,
                        Instant.parse(start),
                        words(described, VERSION).orElse(null),
                        words(run, Ent.CONTENT_DIGEST).orElse(""),
                        words(run, Ent.FINGERPRINT).orElse(""),
                        all(run, Ent.SOURCE_FILE),
                        number(run, Ent.RECORDS_READ),
                        number(run, Ent.RECORDS_SKIPPED),
                        number(run, Ent.REJECTED),
                        number(run, Ent.TRIPLES_WRITTEN)));
    }

    /** @param dataset the id of the source */
    void writeTo(TripleSink graph, Iris iris, String dataset) {
        Term run = Term.of(iris.run(path));
        About told = new About(graph, run)
                .type(Ent.LOAD_RUN)
                .link(STARTED_AT, Term.literal(startedAt.toString(), XSDDatatype.XSDdateTime.getURI()))
                .link(USED, Term.of(iris.dataset(dataset)))
                .words(Ent.CONTENT_DIGEST, content)
                .words(Ent.FINGERPRINT, fingerprint)
                .count(Ent.RECORDS_READ, records)
                .count(Ent.RECORDS_SKIPPED, skipped)
                .count(Ent.REJECTED, rejected)
                .count(Ent.TRIPLES_WRITTEN, triples);
        files.forEach(file -> told.words(Ent.SOURCE_FILE, file));
        new About(graph, Term.iri(iris.graph(path))).link(GENERATED_BY, run).words(VERSION, release);
    }

    private static List<String> all(Graph stored, Node property) {
        return Iter.asStream(stored.find(Node.ANY, property, Node.ANY))
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .sorted()
                .toList();
    }

    private static Optional<String> words(Graph stored, Node property) {
        return all(stored, property).stream().findFirst();
    }

    private static long number(Graph stored, Node property) {
        return words(stored, property).map(Long::valueOf).orElse(0L);
    }
}
