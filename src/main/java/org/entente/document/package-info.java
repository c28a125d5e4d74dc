/**
 * From the bytes of a file to the text of a document, and to what the document says of itself.
 *
 * <p>May use {@code claim} and {@code text}. {@link org.entente.document.DocumentFiles} is the way in; a format is one class named after it
 * ({@code PlainText}, {@code MarkdownText}, {@code HtmlText}, {@code PdfText}, {@code DocxText}) that gives
 * {@link org.entente.document.Extracted}. The text that comes out is the text of the document: all spans count in it.
 *
 * <p>What looks odd but is meant: DOCX is read with the JDK's own ZIP and XML streams, because Apache POI would hold the whole document as
 * a tree and add 14 MB; Apache Tika stays out, because it keeps menus and running headers, joins no paragraphs over pages, and wraps the
 * same jsoup and PDFBox. And the language is told by short lists of common words: the question is only whether a reader fits, and libraries that know
 * seventy languages bring up to 100 MB or have not been released for years.
 */
@NullMarked
package org.entente.document;

import org.jspecify.annotations.NullMarked;
