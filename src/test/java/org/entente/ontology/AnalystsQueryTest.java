package org.entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** Runs the queries of {@code ontology/README.md} over the triples that stand there. */
class AnalystsQueryTest {

    private static final String README = FilesOf.text(Path.of("ontology", "README.md"));
    private static final Graph NOTE = note();

    @Test
    void aQueryThatDoesNotAskForClaimsNeverCountsThem() {
        assertThat(total(blocks("sparql").get(0))).isEqualTo(3_000_000);
    }

    @Test
    void aQueryThatAsksForClaimsFindsThemBesideTheFacts() {
        assertThat(total(blocks("sparql").get(1))).isEqualTo(8_000_000);
    }

    private static int total(String query) {
        try (QueryExec sum = QueryExec.graph(NOTE).query(query).build()) {
            Object total = sum.select().next().get(Var.alloc("total")).getLiteralValue();
            return ((Number) total).intValue();
        }
    }

    private static Graph note() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(blocks("turtle").get(0), Lang.TURTLE).parse(graph);
        return graph;
    }

    private static List<String> blocks(String language) {
        return Pattern.compile("```%s\\n(.*?)```".formatted(language), Pattern.DOTALL)
                .matcher(README)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }
}
