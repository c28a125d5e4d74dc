package org.entente.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Word files (DOCX): the body, then the footnotes and endnotes; headers, footers, comments and what was deleted are no part of the text. */
final class DocxText {

    private static final String CORE = "docProps/core.xml";

    private DocxText() {}

    static Extracted of(byte[] bytes, String where) throws UnreadableText {
        Map<String, byte[]> parts = new TreeMap<>(DocxParts.of(bytes, where));
        byte[] core = parts.remove(CORE);
        Blocks blocks = new Blocks();
        List<Offer> offers = new ArrayList<>(core == null ? List.of() : offers(core));
        // in the order of their names: the document, its endnotes, its footnotes
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            DocxBlocks read = DocxBlocks.of(part.getValue(), where + ": " + part.getKey());
            blocks.addAll(read.blocks());
            read.title().ifPresent(title -> offers.add(new Offer(Field.TITLE, title, "the heading")));
        }
        if (blocks.isEmpty()) {
            throw new UnreadableText(
                    where,
                    "a Word file without words, expected paragraphs",
                    "if it holds pictures of pages, let a program for text recognition (OCR) read them");
        }
        return new Extracted(
                blocks.text(), offers, core == null ? List.of() : core(core, "dcterms|created", Field.DATE));
    }

    private static List<Offer> offers(byte[] core) {
        List<Offer> offers = new ArrayList<>();
        offers.addAll(core(core, "dc|title", Field.TITLE));
        offers.addAll(core(core, "dc|creator", Field.AUTHOR));
        offers.addAll(core(core, "dc|publisher", Field.PUBLISHER));
        offers.addAll(core(core, "dc|language", Field.LANGUAGE));
        return offers;
    }

    private static List<Offer> core(byte[] core, String element, Field field) {
        return XmlOffers.of(new String(core, StandardCharsets.UTF_8), "DOCX properties", element, field);
    }
}
