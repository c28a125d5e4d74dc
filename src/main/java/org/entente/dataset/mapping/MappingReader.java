package org.entente.dataset.mapping;

import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/** Reads one mapping file. */
final class MappingReader {

    private final String file;

    MappingReader(String file) {
        this.file = file;
    }

    Mapping read(String text, String base) {
        Decorators decorators = Decorators.read(file, text);
        Mapping mapping = new Mapping(
                file,
                decorators.input(),
                decorators.tables(),
                decorators.release(),
                decorators.expected(),
                text,
                query(text, base));
        // What cannot be run is refused now and not at the first record.
        Plan.of(mapping);
        return mapping;
    }

    private Query query(String text, String base) {
        try {
            Query query = QueryFactory.create(text, base, Syntax.syntaxSPARQL_11);
            if (!query.isConstructType()) {
                throw new BadMapping(file, 1, "found a %s query, expected CONSTRUCT".formatted(query.queryType()));
            }
            refuseModifiers(query, text);
            return query;
        } catch (QueryParseException malformed) {
            String message = String.valueOf(malformed.getMessage());
            throw new BadMapping(
                    file,
                    Math.max(1, malformed.getLine()),
                    "no SPARQL 1.1 query: " + message.lines().findFirst().orElse(message));
        }
    }

    private void refuseModifiers(Query query, String text) {
        Map<String, Boolean> modifiers = Map.of(
                "LIMIT", query.hasLimit() || query.hasOffset(),
                "ORDER", query.hasOrderBy(),
                "GROUP", query.hasGroupBy() || query.hasHaving(),
                "FROM", query.hasDatasetDescription(),
                "VALUES", query.hasValues());
        modifiers.forEach((word, has) -> {
            if (has) {
                throw BadMapping.about(
                        word,
                        file,
                        text,
                        "found %s behind or before WHERE { }, which is about more than one record; take it out"
                                .formatted(word));
            }
        });
    }
}
