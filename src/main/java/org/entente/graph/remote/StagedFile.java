package org.entente.graph.remote;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.tdb2.sys.NormalizeTermsTDB2;

/** The triples of a graph in a file of this machine, as they are sent to be staged; gone when it is closed. */
public final class StagedFile implements AutoCloseable {

    /** Stands before the IRIs of properties, as long as a graph is staged. */
    static final String PROPERTIES = "urn:entente:staged:property:";

    private final Path path;
    private final OutputStream out;
    private final StreamRDF triples;
    private long written;

    public StagedFile() throws IOException {
        path = Files.createTempFile("entente-staged", ".nt");
        out = new BufferedOutputStream(Files.newOutputStream(path));
        triples = StreamRDFWriter.getWriterStream(out, Lang.NTRIPLES);
        triples.start();
    }

    /** Numbers and dates go in their one form, as the embedded store has them, so that equal ones are one triple. */
    public void add(Node subject, Node predicate, Node object) {
        requireIris(subject, predicate, object);
        triples.triple(Triple.create(
                subject,
                NodeFactory.createURI(PROPERTIES + predicate.getURI()),
                NormalizeTermsTDB2.normalizeTDB2(object)));
        written++;
    }

    private static void requireIris(Node... nodes) {
        for (Node node : nodes) {
            if (node.isURI()) {
                RemoteTerms.iri(node.getURI());
            }
        }
    }

    /** How many it has; one that came twice is counted twice. */
    public long written() {
        return written;
    }

    Path finished() throws IOException {
        triples.finish();
        out.close();
        return path;
    }

    /** All of them, in memory. */
    public Graph graph() throws IOException {
        finished();
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        try (InputStream in = Files.newInputStream(path)) {
            RDFParser.source(in)
                    .lang(Lang.NTRIPLES)
                    .toGraph()
                    .find()
                    .forEachRemaining(staged -> graph.add(
                            staged.getSubject(),
                            NodeFactory.createURI(staged.getPredicate().getURI().substring(PROPERTIES.length())),
                            staged.getObject()));
        }
        return graph;
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(path);
    }
}
