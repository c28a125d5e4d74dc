package org.entente.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.entente.claim.DocumentDescription;
import org.entente.claim.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextTest {

    private static final DocumentDescription DESCRIBED =
            new DocumentDescription("a-text", null, null, null, null, null, null, null, "en");

    @TempDir
    Path folder;

    @Test
    void aTextIsReadAsItIs() throws IOException {
        String text = "Peru’s border: €5 \uD83C\uDDF5\uD83C\uDDEA\n\n  Señor";

        assertThat(read(text.getBytes(UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        assertThat(read("\uFEFFPerú".getBytes(UTF_8)).text()).isEqualTo("Perú");
        assertThat(read("\uFEFFPerú".getBytes(UTF_16LE)).text()).isEqualTo("Perú");
        assertThat(read("\uFEFFPerú".getBytes(UTF_16BE)).text()).isEqualTo("Perú");
    }

    @Test
    void lineEndsOfEveryKindBecomeLineFeeds() throws IOException {
        assertThat(read("one\r\ntwo\rthree\nfour\r\n".getBytes(UTF_8)).text()).isEqualTo("one\ntwo\nthree\nfour\n");
    }

    @Test
    void theDigestIsThatOfTheTextAndNotOfTheFile() throws IOException {
        String ofAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

        assertThat(read("abc".getBytes(UTF_8)).sha256()).isEqualTo(ofAbc);
        assertThat(read("\uFEFFabc".getBytes(UTF_16BE)).sha256()).isEqualTo(ofAbc);
    }

    @Test
    void windowsQuotesAreRefusedWithTheirPlace() {
        assertThatThrownBy(() -> read("Line one\nPeru’s".getBytes(Charset.forName("windows-1252"))))
                .isInstanceOf(UnreadableText.class)
                .hasMessageContaining(
                        "a.txt: line 2, byte 13: found the byte 0x92 (in Windows-1252 \"’\"), expected UTF-8")
                .hasMessageContaining("iconv -f WINDOWS-1252 -t UTF-8");
    }

    @Test
    void aHalfOfASurrogatePairIsRefused() {
        byte[] lone = {(byte) 0xFE, (byte) 0xFF, 0, 'a', (byte) 0xD8, 0, 0, 'b'};

        assertThatThrownBy(() -> read(lone)).hasMessageContaining("byte 4: found the byte 0xD8, expected UTF-16BE");
    }

    @Test
    void aFileThatEndsInsideACharacterIsRefused() {
        byte[] cut = {'a', (byte) 0xE2, (byte) 0x80};

        assertThatThrownBy(() -> read(cut)).hasMessageContaining("byte 1").hasMessageContaining("expected UTF-8");
    }

    @Test
    void aNulIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> read("né\0x".getBytes(UTF_8)))
                .hasMessageContaining("line 1, byte 3: found a NUL character");
        assertThatThrownBy(() -> read("no mark".getBytes(UTF_16LE)))
                .hasMessageContaining("byte 1: found a NUL character");
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void aFileOfAnotherFormatIsCalledByItsName(String beginning, String name) {
        assertThatThrownBy(() -> read(beginning.getBytes(ISO_8859_1)))
                .hasMessageContaining("found " + name)
                .hasMessageContaining("Entente reads plain text, Markdown, HTML, PDF and DOCX");
    }

    private static Stream<Arguments> beginnings() {
        return Stream.of(
                Arguments.of("\u007FELF\2", "an ELF program"),
                Arguments.of("\u0089PNG\r\n", "a PNG picture"),
                Arguments.of("\u00FF\u00D8\u00FF\u00E0", "a JPEG picture"),
                Arguments.of("\u00D0\u00CF\u0011\u00E0", "an old Microsoft Office file, or one with a password"),
                Arguments.of("{\\rtf1", "a rich text"),
                Arguments.of("\u001F\u008B\b", "a gzip archive"));
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, a PDF file, .pdf",
        "PK\3\4.., a ZIP archive, .docx",
        " <!DOCTYPE html><p>, an HTML page, .html"
    })
    void aTextFileThatHoldsSomethingElseIsToBeRenamed(String beginning, String held, String ending) {
        assertThatThrownBy(() -> read(beginning.getBytes(ISO_8859_1)))
                .hasMessageContaining("found " + held)
                .hasMessageContaining(
                        "although it is named as plain text; if it is one, let its name end in " + ending);
    }

    @Test
    void nothingAndWhiteSpaceAreRefused() {
        assertThatThrownBy(() -> read(new byte[0])).hasMessageContaining("found an empty file, expected text");
        assertThatThrownBy(() -> read(" \r\n\t".getBytes(UTF_8))).hasMessageContaining("found only white space");
        assertThatThrownBy(() -> read("\uFEFF".getBytes(UTF_8))).hasMessageContaining("found only white space");
    }

    @Test
    void ofALongerStreamOnlyTheBoundIsRead() {
        ByteArrayInputStream long50Megabytes = new ByteArrayInputStream(new byte[50_000_000]);

        assertThatThrownBy(() -> DocumentFiles.read(long50Megabytes, "standard input", DESCRIBED))
                .hasMessageStartingWith("standard input: found more than 10,000,000 bytes");
        assertThat(long50Megabytes.available()).isEqualTo(50_000_000 - PlainText.MAX_BYTES - 1);
    }

    @Test
    void aTextOfExactlyTheBoundIsRead() throws IOException {
        String text = "x".repeat(PlainText.MAX_BYTES);

        assertThat(DocumentFiles.read(new ByteArrayInputStream(text.getBytes(UTF_8)), "x", DESCRIBED)
                        .source()
                        .text())
                .hasSize(PlainText.MAX_BYTES);
    }

    @Test
    void aMissingFileAndADirectoryAreCalledByWhatTheyAre() {
        assertThatThrownBy(() -> DocumentFiles.read(folder.resolve("none.txt"), DESCRIBED))
                .isInstanceOf(UnreadableText.class)
                .hasMessageContaining("none.txt: found no file of this name");
        assertThatThrownBy(() -> DocumentFiles.read(folder, DESCRIBED))
                .isInstanceOf(UnreadableText.class)
                .hasMessageContaining("found a directory");
    }

    private SourceText read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), bytes);
        return DocumentFiles.read(file, DESCRIBED).source();
    }
}
