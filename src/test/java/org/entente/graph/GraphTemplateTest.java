package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import org.entente.claim.GraphForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphTemplateTest {

    private static final String CLAIM = "\nclaim ?flow ent:amount ?amount";

    @Test
    void aFormIsItsMintsItsTriplesAndWhatIsClaimed() {
        GraphTemplate template = GraphTemplate.parse(new GraphForm("AidFlow", """
                ?flow = aid-flow/{donor}-to-{recipient} when {amount}

                ?flow a ent:AidFlow ;
                  ent:donor ?donor .
                claim ?flow ent:amount ?amount | ?flow ent:item ?item
                """));

        assertThat(template.mints()).singleElement().satisfies(mint -> {
            assertThat(mint.slots()).containsExactly("donor", "recipient");
            assertThat(mint.parts()).containsExactly("{donor}", "to", "{recipient}");
            assertThat(mint.condition()).isEqualTo("amount");
        });
        assertThat(template.triples()).hasSize(2);
        assertThat(template.reified()).singleElement(LIST).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?flow = Aid Flow/{donor} | line 1: found",
                "?flow = aid-flow/{donor}--{year} | line 1: found",
                "?flow a ent:AidFlow .;?flow ent:donor ; . | line 2: not Turtle",
                "?flow a nowhere:AidFlow . | line 1: not Turtle",
                "?flow ent:donor [ ] . | line 1: found a blank node"
            })
    void aFormThatIsNotWellFormedSaysTypeAndLine(String lines, String problem) {
        assertThatThrownBy(() -> GraphTemplate.parse(new GraphForm("AidFlow", lines.replace(".;", ".\n") + CLAIM)))
                .isInstanceOf(BadTemplate.class)
                .hasMessageContaining("fact type AidFlow, graph section, " + problem);
    }

    @Test
    void aFormClaimsSomething() {
        assertThatThrownBy(() -> GraphTemplate.parse(new GraphForm("AidFlow", "?flow a ent:AidFlow .")))
                .isInstanceOf(BadTemplate.class)
                .hasMessageContaining("found no claim line");
    }

    @Test
    void anAlternativeIsOneTriple() {
        assertThatThrownBy(() -> GraphTemplate.parse(new GraphForm(
                        "AidFlow", "?flow a ent:AidFlow .\nclaim ?flow ent:amount ?amount ; ent:item ?item")))
                .isInstanceOf(BadTemplate.class)
                .hasMessageContaining("line 2: found the alternative");
    }
}
