package org.entente.evidence;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One rule of evidence, as a file in {@code queries/rules} says it.
 *
 * @param name folder and file without its ending
 * @param working how what it finds is written out, with {@code {counterpart}} and other slots; null for rules that diagnose nothing
 */
record Rule(String name, @Nullable String working, Query query) {

    private static final String MARK = "#+";

    static Rule parse(String name, String text) {
        try {
            Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
            if (!query.isConstructType()) {
                throw new IllegalStateException(
                        "queries/rules/%s.rq: found a %s query, expected CONSTRUCT".formatted(name, query.queryType()));
            }
            return new Rule(name, decorators(text).get("working"), query);
        } catch (QueryParseException malformed) {
            throw new IllegalStateException(
                    "queries/rules/%s.rq: %s".formatted(name, malformed.getMessage()), malformed);
        }
    }

    Graph apply(DatasetGraph dataset) {
        return made(QueryExec.dataset(dataset).query(query));
    }

    /** With a term in the place of a variable. */
    Graph apply(DatasetGraph dataset, String variable, Node term) {
        return made(QueryExec.dataset(dataset).query(query).substitution(variable, term));
    }

    private static Graph made(QueryExecBuilder builder) {
        try (QueryExec exec = builder.build()) {
            return exec.construct();
        }
    }

    private static Map<String, String> decorators(String text) {
        String yaml = text.lines()
                .filter(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()))
                .collect(Collectors.joining("\n"));
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    }
}
