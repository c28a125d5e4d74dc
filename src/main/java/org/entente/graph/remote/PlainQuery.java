package org.entente.graph.remote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.vocabulary.XSD;

/**
 * A query as it is sent to another store: written anew from what was understood of it, and read once more, so that what is sent is what was checked. Nothing
 * in it is only that store's own: such functions read files and call other hosts.
 */
final class PlainQuery {

    /** The tokens of SPARQL in which something else may hide, and those that are looked for. */
    private static final Pattern TOKENS = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|[?$@][\\w-]+|(?<service>\\bSERVICE\\b)|<(?<iri>[^<>\\s]*)>(?<call>\\()?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OWN_TO_A_STORE = Pattern.compile("(?i)(bif|sql|sqlx|xsl):.*");

    private PlainQuery() {}

    /**
     * The query as SPARQL 1.1.
     *
     * @throws QueryExecException where it is more than that
     */
    static String text(Query query) {
        Query plain = query.cloneQuery();
        plain.getPrefixMapping().clearNsPrefixMap();
        plain.setBaseURI((String) null);
        String text = plain.serialize(Syntax.syntaxSPARQL_11);
        requireReadAsWritten(text);
        Matcher tokens = TOKENS.matcher(text);
        while (tokens.find()) {
            if (tokens.group("service") != null) {
                throw new QueryDeniedException("the query asks another server with SERVICE");
            }
            String iri = tokens.group("iri");
            if (iri != null && (isOwn(iri) || (tokens.group("call") != null && !isCast(iri)))) {
                throw new QueryExecException(
                        "found <%s>, which is no part of SPARQL 1.1; the store behind this one is asked nothing else"
                                .formatted(iri));
            }
        }
        return text;
    }

    private static void requireReadAsWritten(String text) {
        try {
            if (QueryFactory.create(text, Syntax.syntaxSPARQL_11).serialize().equals(text)) {
                return;
            }
        } catch (QueryParseException notPlain) {
            throw new QueryExecException(
                    "found more than SPARQL 1.1 has, which is all that the store behind this one is asked: "
                            + notPlain.getMessage(),
                    notPlain);
        }
        throw new QueryExecException("found a name in the query that cannot be written as SPARQL");
    }

    private static boolean isOwn(String iri) {
        return OWN_TO_A_STORE.matcher(iri).matches();
    }

    private static boolean isCast(String function) {
        return function.startsWith(XSD.getURI());
    }
}
