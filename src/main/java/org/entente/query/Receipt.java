package org.entente.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, of which state of the graph, and what came of it: enough to ask again and to say what has changed.
 *
 * @param question the name of a question that ships, or null
 * @param query in SPARQL, with the values of the parameters in their places
 * @param graphVersion a digest of all loads and decisions that the graph followed from
 * @param ordered whether the query says in which order the rows are to be
 * @param rows terms as N-Triples writes them, empty where a row has none
 * @param digest of variables and rows, in any order unless the query says in which
 * @param sources in which the things of the answer stand
 * @param words behind the things of the answer
 */
public record Receipt(
        @Nullable String question,
        String query,
        Map<String, String> parameters,
        String level,
        String askedAt,
        String graphVersion,
        boolean ordered,
        List<String> variables,
        List<List<String>> rows,
        String digest,
        List<LoadedSource> sources,
        List<Words> words) {

    /**
     * A stretch of a document that made a thing of the answer.
     *
     * @param start in code points of the document's text
     */
    public record Words(String thing, String claim, String span, String document, int start, int end, String exact) {}
}
