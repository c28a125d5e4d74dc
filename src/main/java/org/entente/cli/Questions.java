package org.entente.cli;

import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.entente.graph.Iris;
import org.entente.query.QueryFile;
import org.entente.query.QueryFiles;
import org.entente.query.SyntaxFault;
import org.entente.vocabulary.Prefixes;

/** What a person asks at the command line, as a query that can be run. */
final class Questions {

    private Questions() {}

    /** Whether a word is a query and not the name of one: no name has a space or a brace. */
    static boolean isSparql(String question) {
        return question.matches("(?s).*[\\s{].*");
    }

    /** The question of a name that ships with Entente. */
    static QueryFile file(String name) {
        return QueryFiles.shipped()
                .find(name)
                .orElseThrow(() -> new CommandFailed(
                        ExitCode.NOTHING_FOUND,
                        "%s: found no question of this name; \"entente queries list\" shows all".formatted(name)));
    }

    /**
     * A query that somebody wrote: with the decorators of our query files it may have parameters; without them it has none, and may be of
     * any kind.
     */
    static Query read(String where, String text, Map<String, String> values) {
        if (text.startsWith("#+")) {
            return QueryFile.parse(where, text).bind(values);
        }
        if (!values.isEmpty()) {
            throw new CommandFailed(
                    ExitCode.INPUT_INVALID,
                    "%s: found the parameters %s and a query that declares none; write the values into it, or declare them as \"#+\" lines do in queries/"
                            .formatted(where, values.keySet()));
        }
        Query query = new Query();
        query.getPrefixMapping().setNsPrefixes(Prefixes.with(Iris.ENTENTE.base()));
        try {
            return QueryFactory.parse(query, text, Iris.ENTENTE.base(), Syntax.syntaxSPARQL_11);
        } catch (QueryParseException wrong) {
            SyntaxFault fault = SyntaxFault.of(wrong);
            throw new CommandFailed(
                    ExitCode.INPUT_INVALID,
                    "%s: line %d, column %d: %s; correct it there or just before"
                            .formatted(where, fault.line(), fault.column(), fault.message()));
        }
    }
}
