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
 */
public record LoadRun(
        String source,
        Instant startedAt,
        @Nullable String reader,
        @Nullable String gazetteerDigest,
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

    /** When the graph of this source was loaded that is there now; a load that changes nothing keeps it. */
    public static Optional<Instant> startOf(Iris iris, String source, Graph stored) {
        return Iter.asStream(stored.find(iris.run(source), STARTED_AT, Node.ANY))
                .map(triple -> Instant.parse(triple.getObject().getLiteralLexicalForm()))
                .findFirst();
    }

    /** By which reader the graph of this source was made that is there now. */
    public static Optional<String> readerOf(Iris iris, String source, Graph stored) {
        return Iter.asStream(stored.find(iris.run(source), Ent.READER, Node.ANY))
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    public LoadRun startedAt(Instant time) {
        return new LoadRun(source, time, reader, gazetteerDigest, stated, described, rejected);
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
        return run.triples();
    }
}
