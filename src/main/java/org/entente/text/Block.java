package org.entente.text;

/**
 * A line of a document: a heading, an item of a list or a paragraph.
 *
 * @param number its number in the document, from 0
 */
public record Block(Kind kind, int number) {

    /** What a line is; headings are read for names and never for facts. */
    public enum Kind {
        HEADING,
        BULLET,
        PARAGRAPH
    }
}
