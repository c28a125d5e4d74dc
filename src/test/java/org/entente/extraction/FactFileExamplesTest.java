package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.claim.Claim;
import org.entente.claim.DocumentDescription;
import org.entente.claim.SourceText;
import org.entente.extraction.language.LanguageFolder;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.rule.FactFiles;
import org.entente.extraction.rule.FactType;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.ReferenceGazetteer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every fact file's examples are its tests: each gives its fact, each counter-example gives none. */
class FactFileExamplesTest {

    private static final Lexicon LEXICON = new Lexicon(LanguageFolder.ENGLISH);
    private static final Gazetteer GAZETTEER = ReferenceGazetteer.load();
    private static final List<FactType> TYPES =
            FactFiles.of(LanguageFolder.ENGLISH, LEXICON).types();

    @Test
    void everyFactFileHasExamplesAndCounterExamplesAndAGraphForm() {
        assertThat(TYPES).hasSizeGreaterThanOrEqualTo(14).allSatisfy(type -> {
            assertThat(type.examples()).as(type.name()).isNotEmpty();
            assertThat(type.counters()).as(type.name()).isNotEmpty();
            assertThat(type.graph().text()).as(type.name()).contains("claim ");
        });
    }

    @TestFactory
    Stream<DynamicTest> anExampleGivesItsFact() {
        return TYPES.stream()
                .flatMap(type -> type.examples().stream()
                        .map(example -> dynamicTest(example.place() + ": " + example.sentence(), () -> {
                            List<Claim> claims = read(type, example.sentence());
                            assertThat(claims).as("facts found").isNotEmpty();
                            assertThat(claims).anySatisfy(claim -> matches(claim, example));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> aCounterExampleGivesNone() {
        return TYPES.stream()
                .flatMap(type -> type.counters().stream()
                        .map(counter -> dynamicTest(
                                counter.place() + ": " + counter.sentence(),
                                () -> assertThat(read(type, counter.sentence())).isEmpty())));
    }

    private static void matches(Claim claim, FactType.Example example) {
        Map<String, String> expected = example.expected();
        expected.forEach((slot, value) -> {
            List<String> found = new ArrayList<>();
            claim.slot(slot).forEach(filled -> found.add(filled.value().text()));
            assertThat(found).as(slot).containsExactlyElementsOf(Arrays.asList(value.split(", ", -1)));
        });
    }

    private static List<Claim> read(FactType type, String sentence) {
        DocumentDescription description =
                new DocumentDescription("example", null, null, null, null, null, null, null, "en");
        return RuleReader.of(LEXICON, List.of(type), GAZETTEER).read(new SourceText(description, sentence, ""));
    }
}
