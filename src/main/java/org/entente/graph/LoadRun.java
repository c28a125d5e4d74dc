package org.entente.graph;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.entente.vocabulary.Ent;
import org.jspecify.annotations.Nullable;

/**
 * One act of loading a source, as its graph tells of it.
 *
 * @param source the path of the source's graph: {@code document/ID}, {@code dataset/ID}
 * @param startedAt to the second
 * @param reader the version of the reader, or null where the source was triples already
 * @param gazetteerDigest what was known by name, or null where nothing was looked up
 * @param fingerprint of all that the graph follows from, or null where nobody will ask for it
 */
public record LoadRun(
        String source,
        Instant startedAt,
        @Nullable String reader,
        @Nullable String gazetteerDigest,
        @Nullable String fingerprint,
        int stated,
        int described,
        int rejected) {

    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Node STARTED_AT = NodeFactory.createURI(PROV + "startedAtTime");
    private static final Node USED = NodeFactory.createURI(PROV + "used");
    private static final Node GENERATED_BY = NodeFactory.createURI(PROV + "wasGeneratedBy");

    public LoadRun {
        startedAt = startedAt.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The run that made the graph of this source that is there now; a load that changes nothing keeps it. */
    public static Optional<LoadRun> in(Graph stored, Iris iris, String source) {
        Node run = iris.run(source);
        return words(stored, run, STARTED_AT)
                .map(start -> new LoadRun(
                        source,
                        Instant.parse(start),
                        words(stored, run, Ent.READER).orElse(null),
                        words(stored, run, Ent.GAZETTEER_DIGEST).orElse(null),
                        words(stored, run, Ent.FINGERPRINT).orElse(null),
                        number(stored, run, Ent.CLAIMS_STATED),
                        number(stored, run, Ent.CLAIMS_DESCRIBED),
                        number(stored, run, Ent.REJECTED)));
    }

    private static Optional<String> words(Graph stored, Node run, Node property) {
        return Iter.asStream(stored.find(run, property, Node.ANY))
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    private static int number(Graph stored, Node run, Node property) {
        return words(stored, run, property).map(Integer::valueOf).orElse(0);
    }

    public LoadRun startedAt(Instant time) {
        return new LoadRun(source, time, reader, gazetteerDigest, fingerprint, stated, described, rejected);
    }

    public void writeTo(Graph graph, Iris iris) {
        triples(iris).forEach(graph::add);
        graph.add(NodeFactory.createURI(iris.graph(source)), GENERATED_BY, iris.run(source));
    }

    private Set<Triple> triples(Iris iris) {
        Subject run = new Subject(iris.run(source))
                .type(Ent.LOAD_RUN)
                .with(STARTED_AT, NodeFactory.createLiteralDT(startedAt.toString(), XSDDatatype.XSDdateTime))
                .with(USED, iris.thing(source))
                .with(Ent.CLAIMS_STATED, stated)
                .with(Ent.CLAIMS_DESCRIBED, described)
                .with(Ent.REJECTED, rejected);
        Optional.ofNullable(reader).ifPresent(version -> run.with(Ent.READER, version));
        Optional.ofNullable(gazetteerDigest).ifPresent(digest -> run.with(Ent.GAZETTEER_DIGEST, digest));
        Optional.ofNullable(fingerprint).ifPresent(digest -> run.with(Ent.FINGERPRINT, digest));
        return run.triples();
    }
}
