package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.Table;
import org.entente.claim.Claim;
import org.entente.claim.SourceText;
import org.entente.claim.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text is, the reader reads it, twice alike, and quotes what stands there. The number of a case is its seed. */
class FuzzTest {

    private static final List<String> ODD = List.of(
            "\u200F",
            "\u202E",
            "\u0301",
            "\u0000",
            "\u0007",
            "\uFEFF",
            "\u00AD",
            "\u200D",
            "🙂",
            "👩‍👩‍👧",
            "é",
            "ﬁ",
            "\uD83D",
            "\uDE00",
            "\n",
            "\n\n",
            "\t",
            "\u00A0",
            "\u2028",
            "“",
            "”",
            "’",
            "–",
            "—",
            "…",
            "(",
            ")",
            "\"",
            "'",
            "'s",
            "$",
            "€",
            "%",
            "1st",
            "2024",
            "00",
            "9999999999999999999",
            "1,2,3",
            ".",
            "..",
            "?",
            "!",
            ";",
            "@",
            "<b>",
            "漢字",
            "اللغة",
            "א");

    private static final List<String> WORDS = words();

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyTextIsReadTwiceAlikeAndQuotedAsItStands(int seed) {
        Random random = new Random(seed);
        SourceText source = Reading.source(text(random), random.nextBoolean() ? "2021-06-15" : null);
        List<Claim> claims = Reading.READER.read(source);
        assertThat(Reading.READER.read(source)).isEqualTo(claims);
        for (Claim claim : claims) {
            assertQuoted(source.text(), claim.span());
            claim.slots()
                    .values()
                    .forEach(slots -> slots.forEach(slot -> {
                        Span span = slot.span();
                        if (span != null) {
                            assertQuoted(source.text(), span);
                        }
                    }));
            assertThat(claim.asserted() && claim.voice().speaker() != null)
                    .as("what a speaker says is asserted")
                    .isFalse();
        }
    }

    @Test
    void theWordsAreRealOnesAndGiveClaims() {
        assertThat(WORDS).hasSizeGreaterThan(300);
        assertThat(seeds().mapToLong(
                                seed -> Reading.claims(text(new Random(seed))).size())
                        .sum())
                .as("claims in all cases")
                .isGreaterThan(100);
    }

    @Test
    @Timeout(60)
    void aSentenceThatNeverEndsCostsNoMoreThanItsLength() {
        String clause = "Peru and Chile provided $5 million in aid to Japan and closed their borders, ";
        read(clause.repeat(200));
        Duration once = read(clause.repeat(500));
        Duration tenfold = read(clause.repeat(5_000));
        assertThat(tenfold).isLessThan(once.multipliedBy(40).plusMillis(500));
    }

    private static Duration read(String text) {
        long start = System.nanoTime();
        assertThat(Reading.claims(text)).isNotEmpty();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void assertQuoted(String text, Span span) {
        assertThat(span.end()).isLessThanOrEqualTo(text.codePointCount(0, text.length()));
        int start = text.offsetByCodePoints(0, span.start());
        assertThat(span.quote())
                .isEqualTo(text.substring(start, text.offsetByCodePoints(start, span.end() - span.start())));
    }

    /** Words of real sentences, in stretches as they stood or each from anywhere, with odd characters between and within. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(1, 60);
        for (int i = 0; i < pieces; i++) {
            int from = random.nextInt(WORDS.size());
            int length = random.nextInt(1, 14);
            for (int k = from; k < Math.min(from + length, WORDS.size()); k++) {
                text.append(WORDS.get(k)).append(random.nextInt(30) == 0 ? odd(random) : " ");
            }
            if (random.nextInt(4) == 0) {
                text.append(odd(random));
            }
        }
        return text.toString();
    }

    private static String odd(Random random) {
        return random.nextInt(10) == 0
                ? Character.toString(random.nextInt(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT + 1))
                : ODD.get(random.nextInt(ODD.size()));
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        Stream.of("dates", "money", "numbers", "persons", "states", "things")
                .flatMap(name -> Table.read("extraction/mention/" + name + ".txt").rows().stream())
                .forEach(row -> words.addAll(List.of(row.text().split(" ", -1))));
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/entente/extraction/en"))) {
            files.filter(file -> file.toString().endsWith(".fact"))
                    .sorted()
                    .flatMap(FuzzTest::lines)
                    .filter(line -> line.startsWith("example"))
                    .forEach(line -> words.addAll(List.of(line.split("\"", -1)[1].split(" ", -1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
