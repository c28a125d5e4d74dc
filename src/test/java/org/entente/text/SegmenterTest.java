package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.Table;
import org.entente.claim.DocumentDescription;
import org.entente.claim.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens, sentences and blocks, by tables. */
class SegmenterTest {

    static List<Table.Row> tokens() {
        return Table.read("text/tokens.txt").rows();
    }

    static List<Table.Row> sentences() {
        return Table.read("text/sentences.txt").rows();
    }

    static List<Table.Row> blocks() {
        return Table.read("text/blocks.txt").rows();
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void aLineIsCutIntoTokens(Table.Row row) {
        String tokens = document(row.text()).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::text)
                .collect(Collectors.joining(" | "));
        assertThat(tokens).isEqualTo(row.expected());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aParagraphIsCutIntoSentences(Table.Row row) {
        DocumentText document = document(row.text());
        String sentences = document.sentences().stream()
                .map(sentence -> document.span(
                                sentence.tokens().getFirst(), sentence.tokens().getLast())
                        .quote())
                .collect(Collectors.joining(" | "));
        assertThat(sentences).isEqualTo(row.expected());
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void aLineIsAHeadingAnItemOrAParagraph(Table.Row row) {
        assertThat(document(row.text()).sentences().getFirst().block().kind()).hasToString(row.expected());
    }

    @Test
    void aSentenceThatNeverEndsIsCut() {
        List<Sentence> sentences = document("word ".repeat(1_000)).sentences();
        assertThat(sentences).hasSizeGreaterThan(1).allMatch(sentence -> sentence.size() <= 301);
        assertThat(sentences.stream().mapToInt(Sentence::size).sum()).isEqualTo(1_000);
    }

    private static DocumentText document(String text) {
        return DocumentText.of(new SourceText(
                new DocumentDescription("text", null, null, null, null, null, null, null, "en"), text, ""));
    }
}
