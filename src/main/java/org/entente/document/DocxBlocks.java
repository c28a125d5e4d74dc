package org.entente.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The blocks of one part of a DOCX, read in one pass. */
final class DocxBlocks {

    private static final XMLInputFactory XML = factory();

    private static final Pattern WORDS_OF_WORD = Pattern.compile(
            "http://schemas\\.openxmlformats\\.org/wordprocessingml/.*|http://purl\\.oclc\\.org/ooxml/wordprocessingml/.*");

    /** What is not shown: what was deleted or moved away, a drawing in its older form beside the newer one, and what says how text looks after a change. */
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "Fallback", "pPrChange", "rPrChange", "sectPr", "tblPr", "tcPr", "trPr");

    private static final Pattern LIST_STYLE = Pattern.compile("list(bullet|number|paragraph)\\d*");
    private static final Pattern TITLE_STYLE = Pattern.compile("title|heading1");
    private static final Pattern CONTENTS_STYLE = Pattern.compile("toc\\d+|tableoffigures");

    /** A paragraph that is open; a text box has paragraphs within one. */
    private static final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        private String style = "";
        private boolean numbered;
        private boolean hidden;
    }

    /** A table that is open; a cell may hold one. */
    private static final class Table {
        private List<Blocks> row = new ArrayList<>();
    }

    private final XMLStreamReader xml;
    private final Deque<Blocks> targets = new ArrayDeque<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private @Nullable String title;

    private DocxBlocks(XMLStreamReader xml) {
        this.xml = xml;
        targets.push(new Blocks());
    }

    static DocxBlocks of(byte[] part, String where) throws UnreadableText {
        try {
            DocxBlocks reading = new DocxBlocks(XML.createXMLStreamReader(new ByteArrayInputStream(part)));
            reading.read();
            return reading;
        } catch (XMLStreamException | RuntimeException broken) {
            // the JDK's parser throws both for bytes that are no sound XML
            throw new UnreadableText(
                    where,
                    "broken XML (%s)"
                            .formatted(String.valueOf(broken.getMessage()).replaceAll("\\s+", " ")),
                    "open the document in Word and save it again");
        }
    }

    Blocks blocks() {
        return targets.getLast();
    }

    /** The words of the first paragraph that is styled as a title or as a heading of the first rank. */
    Optional<String> title() {
        return Optional.ofNullable(title);
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                    throw new XMLStreamException("a document type definition, which no Word file has");
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
    }

    private void start() throws XMLStreamException {
        String name = xml.getLocalName();
        if (SKIPPED.contains(name)) {
            skip();
        } else if (isWord()) {
            startWord(name);
        }
    }

    private void startWord(String name) throws XMLStreamException {
        switch (name) {
            case "p" -> paragraphs.push(new Paragraph());
            case "tbl" -> tables.push(new Table());
            case "tr" -> table().ifPresent(table -> table.row = new ArrayList<>());
            case "tc" -> targets.push(new Blocks());
            default -> paragraph().ifPresent(open -> startInParagraph(name, open));
        }
    }

    private void startInParagraph(String name, Paragraph open) {
        switch (name) {
            case "pStyle" -> open.style = value().toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
            case "numId" -> open.numbered = !value().equals("0");
            case "vanish" -> open.hidden = !value().equals("0") && !value().equals("false");
            case "rPr" -> open.hidden = false;
            case "t" -> append(open, elementText());
            case "tab", "br", "cr" -> append(open, " ");
            case "noBreakHyphen" -> append(open, "-");
            default -> {}
        }
    }

    private static void append(Paragraph open, String words) {
        if (!open.hidden) {
            open.words.append(words);
        }
    }

    private void end(String name) {
        if (!isWord()) {
            return;
        }
        switch (name) {
            case "p" -> finishParagraph();
            case "r" -> paragraph().ifPresent(open -> open.hidden = false);
            case "tc" -> {
                Blocks cell = targets.pop();
                table().ifPresent(table -> table.row.add(cell));
            }
            case "tr" -> table().ifPresent(table -> target().row(table.row));
            case "tbl" -> tables.pop();
            default -> {}
        }
    }

    private void finishParagraph() {
        Paragraph done = paragraphs.pop();
        if (CONTENTS_STYLE.matcher(done.style).matches()) {
            return;
        }
        boolean heading = done.style.startsWith("heading") || done.style.equals("title");
        if (!heading && (done.numbered || LIST_STYLE.matcher(done.style).matches())) {
            target().item(done.words);
        } else {
            target().paragraph(done.words);
        }
        if (title == null
                && TITLE_STYLE.matcher(done.style).matches()
                && !done.words.toString().isBlank()) {
            title = Blocks.tidy(done.words);
        }
    }

    private boolean isWord() {
        return xml.getNamespaceURI() != null
                && WORDS_OF_WORD.matcher(xml.getNamespaceURI()).matches();
    }

    private Blocks target() {
        return targets.element();
    }

    private Optional<Paragraph> paragraph() {
        return Optional.ofNullable(paragraphs.peek());
    }

    private Optional<Table> table() {
        return Optional.ofNullable(tables.peek());
    }

    /** The attribute "val" of the element, in whichever namespace. */
    private String value() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private String elementText() {
        try {
            return xml.getElementText();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken.getMessage(), broken);
        }
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** Without document types and without anything that stands elsewhere. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
