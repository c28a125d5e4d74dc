package org.entente.dataset.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.graph.stream.Term;
import org.entente.knowledge.PartyResolver;
import org.entente.knowledge.ReferenceParties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What each function makes of which arguments stands in {@code functions.csv}: its value, nothing, or what is wrong. */
class FunctionTest {

    private static final String BASE = "https://w3id.org/entente/";
    private static final PartyResolver PARTIES = ReferenceParties.load();
    private static final String LOOKUPS = """
            list,value,becomes,note
            state,ARE,state/EGY,
            stage,Obligations,concept:obligated,
            stage,Gifts,""" + "\"\"\"given\"\"\",\n";

    @ParameterizedTest
    @CsvFileSource(resources = "functions.csv", numLinesToSkip = 1, quoteCharacter = '"')
    void hasTheValue(String expression, @Nullable String value) throws IOException {
        String text = """
                #+ files: ["*.csv"]
                #+ release: "(2024)?\\\\.csv"
                #+ ignored: [unused]
                #+ optional: [nothing]
                PREFIX f: <https://w3id.org/entente/function#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                CONSTRUCT { <subject> <predicate> ?value } WHERE { BIND(%s AS ?value) }
                """.formatted(expression);
        List<String> made = new ArrayList<>();
        Mapper mapper = new Mapper(
                Mapping.parse("test.rq", text, BASE),
                new Context(
                        BASE, "test", PARTIES, Lookups.read("lookups.csv", new StringReader(LOOKUPS), BASE), Map.of()),
                (subject, predicate, object) -> made.add(written(object)),
                problem -> made.add("found %s, expected %s".formatted(problem.found(), problem.expected())));

        mapper.file("test.csv", new GivenRecords(List.of("unused"), List.of(Arrays.asList("a"))));

        assertThat(made).hasSize(value == null ? 0 : 1);
        if (value != null) {
            assertThat(made.getFirst()).startsWith(value);
        }
    }

    private static String written(Term term) {
        if (term.isIri()) {
            return "<" + term.lexical().replace(BASE + "id", "id") + ">";
        }
        String type = term.datatype();
        return type == null ? term.lexical() : term.lexical() + " " + type.substring(type.indexOf('#') + 1);
    }
}
