package org.entente.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** Figures on the United States and Peru, written by hand in Turtle: the yardstick that claims are held against. */
public final class ReferenceFigures {

    /** What official sources say. */
    public static final String OFFICIAL = "us-peru-official-figures";

    /** What only the press says: a graph of its own, so that it never counts as official. */
    public static final String PRESS = "us-peru-press-figures";

    private static final String FOLDER = "/org/entente/data/reference/";

    private ReferenceFigures() {}

    /**
     * The graph of one of the two, with its own description.
     *
     * @param id {@link #OFFICIAL} or {@link #PRESS}
     */
    public static Graph graph(String base, String id) {
        String file = FOLDER + id + ".ttl";
        try (InputStream turtle = ReferenceFigures.class.getResourceAsStream(file)) {
            if (turtle == null) {
                throw new IllegalStateException(
                        "%s: found no such file on the class path, expected it from data/reference/; build again with mvn package"
                                .formatted(file));
            }
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.source(turtle).base(base).lang(Lang.TURTLE).parse(graph);
            return graph;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }
}
