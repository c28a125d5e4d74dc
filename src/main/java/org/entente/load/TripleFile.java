package org.entente.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * A file of triples in any of the usual syntaxes, known by its name or else by how it begins. All its triples are one graph; its
 * relative IRIs stand under the base of our things and graphs.
 */
record TripleFile(Path file) {

    private static final int ENOUGH_TO_SEE = 4096;

    private static final Set<Lang> SYNTAXES =
            Set.of(Lang.TURTLE, Lang.NTRIPLES, Lang.TRIG, Lang.NQUADS, Lang.JSONLD, Lang.RDFXML);

    private static final Map<Lang, Pattern> BEGINNINGS = new LinkedHashMap<>();

    static {
        BEGINNINGS.put(Lang.JSONLD, Pattern.compile("[{\\[].*\"@(context|id|graph|type)\"", Pattern.DOTALL));
        BEGINNINGS.put(Lang.RDFXML, Pattern.compile("<(\\?xml.*<)?rdf:RDF", Pattern.DOTALL));
        BEGINNINGS.put(
                Lang.NQUADS,
                Pattern.compile(
                        "(<[^>\\s]+>|_:\\S+) <[^>\\s]+> (<[^>\\s]+>|_:\\S+|\".*\"\\S*) (<[^>\\s]+>|_:\\S+) \\."));
        BEGINNINGS.put(
                Lang.TRIG, Pattern.compile("(?i)@?(prefix|base)\\s[^<]*<|(<[^>\\s]+>|_:\\S+)\\s+(<[^>\\s]+>|a)\\s"));
    }

    /** Whether the file has one of the endings of triples: {@code .ttl}, {@code .nt.gz}. */
    static boolean isNamedAsTriples(Path file) {
        return byName(file).isPresent();
    }

    static boolean holdsTriples(Path file) {
        return new TripleFile(file).language().isPresent();
    }

    /** Whether a file begins as triples do, whatever its name is: most files that end in {@code .xml} hold none. */
    static boolean holdsTriplesInside(Path file) {
        return new TripleFile(file).byBeginning().isPresent();
    }

    /** The file's name without the endings of syntax and compression. */
    static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]+(\\.(gz|bz2))?$", "");
    }

    /** All the triples; or every place where the syntax is wrong, as far as the parser came. */
    Graph read(String base) throws BadSource {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        SyntaxProblems problems = new SyntaxProblems(file);
        try {
            RDFParser.source(file)
                    .forceLang(language().orElse(Lang.TURTLE))
                    .base(base)
                    .errorHandler(problems)
                    .parse(new OneGraph(graph, problems));
        } catch (RiotException e) {
            problems.stop(e);
        }
        problems.throwIfAny();
        return graph;
    }

    private Optional<Lang> language() {
        return byName(file).or(this::byBeginning);
    }

    private static Optional<Lang> byName(Path file) {
        return Optional.ofNullable(
                        RDFLanguages.filenameToLang(file.getFileName().toString()))
                .filter(SYNTAXES::contains);
    }

    private Optional<Lang> byBeginning() {
        String beginning = beginning();
        return BEGINNINGS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(beginning).lookingAt())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private String beginning() {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(ENOUGH_TO_SEE), StandardCharsets.UTF_8)
                    .replaceFirst("^\uFEFF?(\\s|#.*\\R)*", "");
        } catch (IOException e) {
            return ""; // whoever reads the whole file says what is wrong with it
        }
    }

    /** Puts triples into a graph, and takes it as a problem when they come with the name of one. */
    private static final class OneGraph extends StreamRDFBase {

        private final Graph graph;
        private final SyntaxProblems problems;
        private final Set<Node> names = new HashSet<>();

        OneGraph(Graph graph, SyntaxProblems problems) {
            this.graph = graph;
            this.problems = problems;
        }

        @Override
        public void triple(Triple triple) {
            graph.add(triple);
        }

        @Override
        public void quad(Quad quad) {
            if (quad.isDefaultGraph()) {
                triple(quad.asTriple());
            } else if (names.add(quad.getGraph())) {
                problems.add(
                        "found triples in the graph <%s>, expected no graph names: a file becomes one graph, named after it; give each graph a file of its own"
                                .formatted(quad.getGraph()));
            }
        }
    }
}
