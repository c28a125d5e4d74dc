package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.apache.jena.query.QueryFactory;
import org.entente.SmallStore;
import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void aThingStandsAsItsEnglishLabelWithItsIriBeside() {
        Answer answer = Answer.to(QueryFactory.create("""
                        PREFIX ent: <https://w3id.org/entente/ontology#>
                        SELECT ?recipient ?amount ?missing WHERE {
                          ?flow ent:recipient ?recipient ; ent:amount ?amount .
                          OPTIONAL { ?flow ent:purpose ?missing }
                        } ORDER BY ?amount LIMIT 1
                        """), SmallStore.open(), Duration.ofSeconds(10));

        assertThat(answer.table().columns()).containsExactly("recipient", "recipientIri", "amount", "missing");
        assertThat(answer.table().rows())
                .containsExactly(Arrays.asList("Peru", "https://w3id.org/entente/id/state/PER", "4100000.0", null));
    }
}
