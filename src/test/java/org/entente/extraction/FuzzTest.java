package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.claim.Claim;
import org.entente.claim.SourceText;
import org.entente.claim.Span;
import org.entente.extraction.explain.ExplainedSentence;
import org.entente.text.DocumentText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text is, the reader reads it, always alike, and quotes what stands there. The number of a case is its seed. */
class FuzzTest {

    /** When this was set, real texts took some tens of steps of matching a word, and a sentence of facts that never ends 2,100. */
    private static final long MOST_STEPS_A_WORD = 5_000;

    private static final int LONG = 10_000;

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    static Stream<String> monotonous() {
        return FuzzTexts.MONOTONOUS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wordsInAnyOrder(int seed) {
        assertReadable(FuzzTexts.words(new Random(seed)), seed % 2 == 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sentencesCutAndChanged(int seed) {
        assertReadable(FuzzTexts.sentences(new Random(seed)), seed % 2 == 0);
    }

    @ParameterizedTest
    @MethodSource("monotonous")
    void theSameAgainAndAgain(String name) {
        String piece = FuzzTexts.MONOTONOUS.getOrDefault(name, "");
        int times = LONG / Math.max(1, piece.split("\\s+", -1).length - 1);

        assertReadable(piece.repeat(times), true);
        assertThat(steps(Reading.source(piece.repeat(times), null)))
                .as("steps of a text ten times as long")
                .isLessThanOrEqualTo(11 * steps(Reading.source(piece.repeat(times / 10), null)) + MOST_STEPS_A_WORD);
    }

    private static void assertReadable(String text, boolean dated) {
        SourceText source = Reading.source(text, dated ? "2021-06-15" : null);
        List<Claim> claims = Reading.READER.read(source);

        CompletableFuture<List<Claim>> another = CompletableFuture.supplyAsync(() -> Reading.READER.read(source));
        assertThat(Reading.READER.read(source))
                .as("read while another thread reads")
                .isEqualTo(claims);
        assertThat(another.join()).as("read by another thread").isEqualTo(claims);
        claims.forEach(claim -> assertQuoted(text, claim));
        assertThat(steps(source)).as("steps of matching").isLessThanOrEqualTo(MOST_STEPS_A_WORD * (1 + words(source)));
    }

    private static void assertQuoted(String text, Claim claim) {
        assertQuoted(text, claim.span());
        claim.slots()
                .values()
                .forEach(slots -> slots.forEach(slot -> {
                    Span span = slot.span();
                    if (span != null) {
                        assertQuoted(text, span);
                    }
                }));
        assertThat(claim.asserted() && claim.voice().speaker() != null)
                .as("what a speaker says is asserted")
                .isFalse();
    }

    private static void assertQuoted(String text, Span span) {
        assertThat(span.end()).isLessThanOrEqualTo(text.codePointCount(0, text.length()));
        int start = text.offsetByCodePoints(0, span.start());
        assertThat(span.quote())
                .isEqualTo(text.substring(start, text.offsetByCodePoints(start, span.end() - span.start())));
    }

    private static long steps(SourceText source) {
        return Reading.READER.explain(source).stream()
                .mapToLong(ExplainedSentence::steps)
                .sum();
    }

    private static long words(SourceText source) {
        return DocumentText.of(source).sentences().stream()
                .mapToLong(sentence -> sentence.size())
                .sum();
    }

    @Test
    void theTextsAreNearRealOnesAndGiveClaims() {
        assertThat(FuzzTexts.WORDS).hasSizeGreaterThan(300);
        assertThat(claimsIn(FuzzTexts::words)).as("claims in shuffled words").isGreaterThan(100);
        assertThat(claimsIn(FuzzTexts::sentences)).as("claims in cut sentences").isGreaterThan(500);
    }

    private static long claimsIn(Function<Random, String> texts) {
        return seeds().mapToLong(
                        seed -> Reading.claims(texts.apply(new Random(seed))).size())
                .sum();
    }
}
