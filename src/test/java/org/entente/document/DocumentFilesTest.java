package org.entente.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.entente.claim.DocumentDescription;
import org.entente.claim.Span;
import org.entente.text.DocumentText;
import org.entente.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they seem, or more than they should be. */
class DocumentFilesTest {

    private static final String PARAGRAPH = "<p>Ghana and Togo opened the border. Traders were glad of it.</p>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a.pdf   | Peru and Chile met.    | no PDF file, although it is named so; give it its right ending, such as .txt or .html
                    a.docx  | Peru and Chile met.    | no DOCX file, although it is named so
                    a.html  | Peru and Chile met.    | no tag, although it is named as an HTML page; if it is plain text, let its name end in .txt
                    a.pdf   | <html><p>Peru</p>      | an HTML page, although it is named as a PDF file; if it is one, let its name end in .html
                    a.md    | %PDF-1.7               | a PDF file, although it is named as Markdown
                    a.html  | <html><nav>Menu</nav>  | an HTML page without text of its own, expected paragraphs
                    a.html  | <html><script>x=1</script><div id=app></div> | an HTML page without text of its own
                    """)
    void aFileWhoseNameOrFormPromisesMoreThanItHoldsIsRefused(String name, String content, String found) {
        assertThatThrownBy(() -> Documents.text(name, content.getBytes(UTF_8)))
                .isInstanceOf(UnreadableText.class)
                .hasMessageStartingWith(name + ": found " + found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.html", "a.pdf", "a.docx", "standard input"})
    void aFileWithoutAByteIsEmptyWhateverItsName(String name) {
        assertThatThrownBy(() -> Documents.text(name, new byte[0])).hasMessageContaining("found an empty file");
    }

    @Test
    void whatHasNoNameIsKnownByItsBytes() throws IOException {
        assertThat(Documents.text("standard input", ("<!doctype html>" + PARAGRAPH).getBytes(UTF_8)))
                .isEqualTo("Ghana and Togo opened the border. Traders were glad of it.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, iso-8859-1", // the bytes are right and the page is wrong
        "windows-1252, iso-8859-1", // what browsers take Latin-1 for
        "windows-1252, windows-1252",
        "UTF-8, no-such-charset",
        "UTF-16, utf-8"
    })
    void aPageIsReadInTheEncodingThatItIsIn(String used, String declared) throws IOException {
        String page = "<html><head><meta charset='%s'></head><body><p>Perú’s “señores” met in Iași.</p></body></html>"
                .formatted(declared)
                .replace("Iași", used.startsWith("UTF") ? "Iași" : "Lima");

        assertThat(Documents.text("a.html", page.getBytes(Charset.forName(used))))
                .startsWith("Perú’s “señores” met");
    }

    @Test
    void aPageInNoEncodingThatItDeclaresIsRefused() {
        byte[] latin = "<meta charset=utf-8><p>Perú</p>".getBytes(ISO_8859_1);

        assertThatThrownBy(() -> Documents.text("a.html", latin))
                .isInstanceOf(UnreadableText.class)
                .hasMessageContaining("a.html: line 1, byte 26: found the byte 0xFA");
    }

    @Test
    void aPageIsReadHoweverDeeplyItIsNested() throws IOException {
        String page = "<html><body>" + "<div>".repeat(100_000) + PARAGRAPH + "</div>".repeat(100_000);
        String tables = "<html><body>" + "<table><tr><td>".repeat(2_000) + PARAGRAPH;

        assertThat(Documents.text("a.html", page.getBytes(UTF_8))).contains("opened the border");
        assertThat(Documents.text("a.html", tables.getBytes(UTF_8))).contains("opened the border");
    }

    @Test
    void aPageOfTwentyMegabytesIsRefusedAndALongOneRead() throws IOException {
        byte[] tooLong = ("<html>" + PARAGRAPH.repeat(20_000_000 / PARAGRAPH.length())).getBytes(UTF_8);
        byte[] longPage = ("<html>" + PARAGRAPH.repeat(20_000)).getBytes(UTF_8);

        assertThatThrownBy(() -> Documents.text("a.html", tooLong))
                .hasMessageContaining(
                        "found more than 10,000,000 bytes, expected at most that many; split the document");
        assertThat(Documents.text("a.html", longPage).lines().filter(line -> !line.isEmpty()))
                .hasSize(20_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "* ", "[", "**", "| a ", "<b>", "!["})
    void markdownThatOnlyOpensIsReadInTime(String opening) throws IOException {
        String markdown = opening.repeat(50_000) + "\n\nGhana and Togo met.\n";

        assertThat(Documents.text("a.md", markdown.getBytes(UTF_8))).contains("Ghana and Togo met.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.html"})
    void spansCountCodePointsWhateverTheCharacters(String name) throws IOException {
        String odd =
                "<p>\uD83C\uDDF5\uD83C\uDDEA Peru\u0001 met Chi\u0301le\u200F. \uD801\uDC37 came. שלום \u202Bהעולם\u202C. The end came.</p>";

        ReadDocument read = Documents.read(name, odd.getBytes(UTF_8));

        String text = read.source().text();
        DocumentText cut = DocumentText.of(read.source());
        assertThat(cut.sentences()).hasSizeGreaterThan(1);
        for (Sentence sentence : cut.sentences()) {
            Span span = cut.span(sentence.token(0), sentence.token(sentence.size() - 1));
            assertThat(text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end())))
                    .isEqualTo(span.quote());
        }
        assertThat(text).contains("Chi\u0301le", "\uD801\uDC37", "\uD83C\uDDF5\uD83C\uDDEA");
    }

    @Test
    void whatAPersonSaysStandsAboveWhatThePageSays() throws IOException {
        String page = "<html lang=en><head><title>The page's title</title><meta name=author content='Ana Ruiz'></head>"
                + PARAGRAPH;
        DocumentDescription said = new DocumentDescription(
                "a", "A title", null, null, null, null, null, null, DocumentDescription.UNDETERMINED);

        ReadDocument read = DocumentFiles.read(new ByteArrayInputStream(page.getBytes(UTF_16)), "a.html", said);

        assertThat(read.source().description().title()).isEqualTo("A title");
        assertThat(read.source().description().author()).isEqualTo("Ana Ruiz");
        assertThat(read.origins()).containsEntry(Field.TITLE, "given").containsEntry(Field.AUTHOR, "<meta author>");
    }
}
