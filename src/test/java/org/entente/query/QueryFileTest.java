package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.SmallStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryFileTest {

    private static final QueryFile QUESTION = QueryFile.parse("queries/question.rq", """
            #+ summary: "Which aid: and when?"
            #+ asks: analysts
            #+ tags:
            #+   - aid
            #+ defaults:
            #+   - donor: USA
            PREFIX ent: <https://w3id.org/entente/ontology#>
            PREFIX id: <https://w3id.org/entente/id/>
            SELECT ?flow (?_donor_state AS ?donor) WHERE {
              ?flow ent:donor ?_donor_state ; ent:year ?year .
              FILTER (!BOUND(?__since_date) || STR(?year) >= STR(?__since_date))
              FILTER (!BOUND(?__purpose) || EXISTS { ?flow ent:purpose ?__purpose })
            }
            """);

    @Test
    void itsDecoratorsAndParametersAreRead() {
        assertThat(QUESTION.name()).isEqualTo("question");
        assertThat(QUESTION.summary()).isEqualTo("Which aid: and when?");
        assertThat(QUESTION.asks()).isEqualTo("analysts");
        assertThat(QUESTION.tags()).containsExactly("aid");
        assertThat(QUESTION.parameters())
                .extracting(Parameter::name)
                .containsExactlyInAnyOrder("donor", "since", "purpose");
        assertThat(QUESTION.parameters())
                .filteredOn(Parameter::required)
                .extracting(Parameter::name)
                .containsExactly("donor");
    }

    @Test
    void aBoundQueryIsSparqlThatAnybodyCanRunAgain() {
        Query bound = QUESTION.bind(Map.of("since", "2022-05", "purpose", "boats"));

        assertThat(QueryFactory.create(bound.serialize())).isEqualTo(bound);
        assertThat(bound.serialize())
                .contains("<https://w3id.org/entente/id/state/USA>")
                .contains("\"2022-05\"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>")
                .doesNotContain("?_");
    }

    @Test
    void aValueThatLooksLikeSparqlStaysAString() {
        String hostile = "x\" } ; DROP ALL # \\ <http://evil>";

        Query bound = QUESTION.bind(Map.of("purpose", hostile));

        DatasetGraph store = SmallStore.open();
        assertThat(QueryFactory.create(bound.serialize())).isEqualTo(bound);
        assertThat(Answer.to(bound, store, Duration.ofSeconds(10)).rows()).isEmpty();
    }

    @Test
    void anOptionalParameterWithoutAValueDoesNotNarrowTheAnswer() {
        DatasetGraph store = SmallStore.open();

        assertThat(rows(store, Map.of())).isEqualTo(2);
        assertThat(rows(store, Map.of("since", ""))).isEqualTo(2);
        assertThat(rows(store, Map.of("since", "2022"))).isEqualTo(2);
        assertThat(rows(store, Map.of("since", "2023"))).isZero();
        assertThat(rows(store, Map.of("donor", "per"))).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            donor   | Peru       | donor: found "Peru", expected a state's ISO 3166 alpha-3 code
            since   | yesterday  | since: found "yesterday", expected a year, a month or a day
            since   | 2023-02-30 | since: found "2023-02-30", expected a year, a month or a day
            country | PER        | country: "question" has no such parameter, only: donor, since, purpose
            """)
    void aValueThatDoesNotFitIsRefused(String parameter, String value, String message) {
        assertThatThrownBy(() -> QUESTION.bind(Map.of(parameter, value)))
                .isInstanceOf(ParameterRefused.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aRequiredParameterWithoutDefaultMustBeGiven() {
        QueryFile question = QueryFile.parse("queries/of.rq", "#+ summary: of\nSELECT * WHERE { ?s ?p ?_what_iri }");

        assertThatThrownBy(() -> question.bind(Map.of()))
                .isInstanceOf(ParameterRefused.class)
                .hasMessageStartingWith("what: found no value, expected an absolute IRI");
        assertThatThrownBy(() -> question.bind(Map.of("what", "state/PER"))).isInstanceOf(ParameterRefused.class);
    }

    private static int rows(DatasetGraph store, Map<String, String> values) {
        return Answer.to(QUESTION.bind(values), store, Duration.ofSeconds(10))
                .rows()
                .size();
    }
}
