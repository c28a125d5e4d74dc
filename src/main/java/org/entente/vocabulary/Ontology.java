package org.entente.vocabulary;

import static org.apache.jena.graph.Node.ANY;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;

/**
 * The ontology as it ships in the jar: terms, their {@code claimed:} twins, concepts and alignments in one graph, the shapes in
 * another. Both graphs are read once and are not to be changed.
 */
public final class Ontology {

    private static final String FOLDER = "/org/entente/ontology/";

    /** Every file of the terms graph. Listed, because a jar within a jar cannot be walked; a test holds it to the folder. */
    static final List<String> TERM_FILES = List.of(
            "entente.ttl",
            "alignments.ttl",
            "terms/actors.ttl",
            "terms/agreements.ttl",
            "terms/aid.ttl",
            "terms/claims.ttl",
            "terms/comparisons.ttl",
            "terms/datasets.ttl",
            "terms/events.ttl",
            "terms/figures.ttl",
            "terms/groups.ttl",
            "terms/measures.ttl",
            "terms/merges.ttl",
            "terms/territories.ttl",
            "terms/votes.ttl",
            "concepts/claims.ttl",
            "concepts/comparisons.ttl",
            "concepts/crime.ttl",
            "concepts/datasets.ttl",
            "concepts/events-and-agreements.ttl",
            "concepts/merges.ttl",
            "concepts/money-and-figures.ttl",
            "concepts/territories.ttl",
            "concepts/votes.ttl");

    /** Every file of the shapes graph, held to the folder likewise. */
    static final List<String> SHAPE_FILES = List.of(
            "shapes/actors.ttl",
            "shapes/agreements.ttl",
            "shapes/aid.ttl",
            "shapes/claims.ttl",
            "shapes/closed-lists.ttl",
            "shapes/comparisons.ttl",
            "shapes/datasets.ttl",
            "shapes/events.ttl",
            "shapes/figures.ttl",
            "shapes/groups.ttl",
            "shapes/measures.ttl",
            "shapes/merges.ttl",
            "shapes/sources.ttl",
            "shapes/territories.ttl",
            "shapes/votes.ttl");

    private static final String TWINS = "claimed.rq";
    private static final String VALUE_SHAPES = "shapes/values.rq";

    private final Graph terms;
    private final Graph shapes;

    private Ontology(Graph terms, Graph shapes) {
        this.terms = terms;
        this.shapes = shapes;
    }

    /** Reads the ontology from the class path. */
    public static Ontology load() {
        Graph terms = read(TERM_FILES);
        Graph shapes = read(SHAPE_FILES);
        construct(VALUE_SHAPES, terms, shapes);
        construct(TWINS, terms, terms);
        return new Ontology(terms, shapes);
    }

    /** Terms, concepts and alignments as they are written: for whom twins and shapes would be a second of waiting for nothing. */
    public static Graph written() {
        return read(TERM_FILES);
    }

    /** Terms, their twins, concepts and alignments: what the graph {@code graph/ontology} holds. */
    public Graph terms() {
        return terms;
    }

    /** The shapes that every document's and dataset's graph must meet, in the {@code ent:} form. */
    public Graph shapes() {
        return shapes;
    }

    /** Whether one of our schemes has a concept of this slug. */
    public boolean isConcept(String slug) {
        return terms.contains(Concept.of(slug), SKOS.inScheme.asNode(), ANY);
    }

    /** The scheme in which the values of a property are looked up; empty for properties that do not take concepts. */
    public Optional<Node> rangeScheme(Node property) {
        return terms.stream(property, Ent.CONCEPT_SCHEME, ANY)
                .map(Triple::getObject)
                .findFirst();
    }

    private static Graph read(List<String> files) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String file : files) {
            parse(file, graph);
        }
        return graph;
    }

    private static void parse(String file, Graph graph) {
        try {
            RDFParser.fromString(text(file), Lang.TURTLE).parse(graph);
        } catch (RiotException e) {
            throw new IllegalStateException("ontology/%s is not Turtle: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static void construct(String query, Graph from, Graph into) {
        try (QueryExec made = QueryExec.graph(from).query(text(query)).build()) {
            made.construct().find().forEachRemaining(into::add);
        }
    }

    private static String text(String file) {
        try (InputStream in = Ontology.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "%s%s is not on the class path; expected it in the jar, build the project again with mvn package"
                                .formatted(FOLDER, file));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("%s%s cannot be read".formatted(FOLDER, file), e);
        }
    }
}
