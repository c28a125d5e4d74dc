package org.entente.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.entente.claim.GraphForm;
import org.entente.vocabulary.Prefixes;

/**
 * A graph form, parsed: the things that it mints, its triples with variables, and which of them a claim reifies.
 *
 * @param triples in the order of the form
 * @param reified for each claim line its alternatives: a claim reifies the first that can be filled
 */
record GraphTemplate(String type, List<Mint> mints, List<Triple> triples, List<List<Triple>> reified) {

    private static final String CLAIM = "claim ";

    static GraphTemplate parse(GraphForm form) {
        List<Mint> mints = new ArrayList<>();
        List<List<Triple>> reified = new ArrayList<>();
        List<String> turtle = new ArrayList<>();
        int number = 0;
        for (String line : form.text().lines().toList()) {
            number++;
            String stripped = line.strip();
            if (stripped.startsWith(CLAIM)) {
                reified.add(alternatives(form.type(), number, stripped.substring(CLAIM.length())));
            } else if (stripped.matches("\\?\\w+\\s*=.*")) {
                mints.add(mint(form.type(), number, stripped));
            } else {
                turtle.add(line);
                continue;
            }
            turtle.add(""); // so that a place in the triples is a place in the form
        }
        List<Triple> triples = triples(form.type(), 1, String.join("\n", turtle));
        if (reified.isEmpty()) {
            throw new BadTemplate(form.type(), number, "found no claim line, expected claim ?flow ent:amount ?amount");
        }
        return new GraphTemplate(form.type(), List.copyOf(mints), triples, List.copyOf(reified));
    }

    boolean mints(Node variable) {
        return mints.stream().anyMatch(mint -> mint.variable().equals(variable));
    }

    /** The variables of a triple, each once. */
    static List<Var> variables(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .filter(Var::isVar)
                .map(Var::alloc)
                .distinct()
                .toList();
    }

    private static Mint mint(String type, int line, String text) {
        return Mint.parse(text)
                .orElseThrow(
                        () -> new BadTemplate(type, line, "found \"%s\", expected %s".formatted(text, Mint.SYNTAX)));
    }

    private static List<Triple> alternatives(String type, int line, String text) {
        List<Triple> alternatives = new ArrayList<>();
        for (String alternative : text.split("\\|", -1)) {
            List<Triple> triples = triples(type, line, alternative);
            if (triples.size() != 1) {
                throw new BadTemplate(
                        type,
                        line,
                        "found the alternative \"%s\", expected one triple; put | between triples"
                                .formatted(alternative.strip()));
            }
            alternatives.addAll(triples);
        }
        return alternatives;
    }

    private static List<Triple> triples(String type, int firstLine, String turtle) {
        List<Triple> triples = parse(type, firstLine, turtle);
        if (triples.stream().anyMatch(GraphTemplate::hasBlankNode)) {
            throw new BadTemplate(
                    type, firstLine, "found a blank node in its triples, expected a thing with an IRI; mint it");
        }
        return triples;
    }

    private static List<Triple> parse(String type, int firstLine, String turtle) {
        try {
            Query construct = new Query();
            construct.setPrefixMapping(Prefixes.ALL);
            return QueryFactory.parse(construct, "CONSTRUCT {" + turtle + "\n} WHERE {}", null, Syntax.syntaxSPARQL_11)
                    .getConstructTemplate()
                    .getTriples();
        } catch (QueryParseException e) {
            throw new BadTemplate(
                    type, firstLine + Math.max(1, e.getLine()) - 1, "not Turtle with ?variables: " + firstLineOf(e));
        }
    }

    private static boolean hasBlankNode(Triple triple) {
        return triple.getSubject().isBlank() || triple.getObject().isBlank();
    }

    private static String firstLineOf(QueryParseException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
