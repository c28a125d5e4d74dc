package org.entente.ontology;

import static org.apache.jena.graph.Node.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.entente.vocabulary.Ontology;
import org.entente.vocabulary.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds fact files, rules, queries, data and Java to the ontology: a misspelt term is silent in RDF. */
class TermsInUseTest {

    private static final Graph TERMS = Ontology.load().terms();
    private static final Pattern TERM = Pattern.compile("(?<![\\w?/#-])(?:ent|claimed|concept):[A-Za-z]\\w*(?:-\\w+)*");
    private static final Pattern TERM_IN_JAVA = Pattern.compile("\\b(Ent|Concept)\\.(?:term|of)\\(\"([\\w-]+)\"\\)");

    static List<Path> filesThatNameTerms() {
        return Stream.of("src/main", "queries", "data")
                .map(Path::of)
                .filter(Files::exists)
                .flatMap(folder -> FilesOf.tree(folder).stream())
                .filter(file -> file.toString().matches(".*\\.(fact|java|rq|ttl)"))
                .filter(file -> !termsOf(file).isEmpty())
                .toList();
    }

    @Test
    void thereAreFilesThatNameTerms() {
        assertThat(filesThatNameTerms()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("filesThatNameTerms")
    void everyTermThatAFileNamesIsDeclared(Path file) {
        assertThat(termsOf(file)).allMatch(TermsInUseTest::isDeclared, "is declared in the ontology");
    }

    private static List<String> termsOf(Path file) {
        String text = FilesOf.text(file);
        Stream<String> prefixed = TERM.matcher(text).results().map(term -> term.group());
        Stream<String> inJava = TERM_IN_JAVA
                .matcher(text)
                .results()
                .map(term -> (term.group(1).equals("Ent") ? "ent:" : "concept:") + term.group(2));
        return Stream.concat(prefixed, inJava).distinct().toList();
    }

    private static boolean isDeclared(String term) {
        return TERMS.contains(NodeFactory.createURI(Prefixes.ALL.expandPrefix(term)), RDF.type.asNode(), ANY);
    }
}
