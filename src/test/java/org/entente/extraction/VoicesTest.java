package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.Table;
import org.entente.claim.Claim;
import org.entente.claim.Polarity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who says what a text says, and how, over sentences and paragraphs. */
class VoicesTest {

    @TestFactory
    Stream<DynamicTest> eachClaimHasItsSpeakerAndManner() {
        return Table.read("extraction/voices.txt").rows().stream()
                .map(row -> dynamicTest(
                        row.toString(), () -> assertThat(voices(row.text())).isEqualTo(row.expected())));
    }

    private static String voices(String text) {
        return Reading.claims(text).stream()
                .filter(claim -> claim.type().equals("BorderMeasure"))
                .map(VoicesTest::voice)
                .collect(Collectors.joining("; "));
    }

    private static String voice(Claim claim) {
        String manner = claim.voice().modality().name().toLowerCase(Locale.ROOT);
        return Reading.speaker(claim)
                + ", "
                + manner
                + (claim.voice().polarity() == Polarity.NEGATIVE ? ", negative" : "");
    }
}
