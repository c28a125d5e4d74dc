package org.entente.load;

import org.entente.claim.DocumentDescription;
import org.entente.claim.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What the person who loads knows of the documents beside their text; null where nothing is said. It stands above what a
 * description beside the document says.
 */
public record LoadOptions(
        @Nullable String id,
        @Nullable String title,
        @Nullable PartialDate date,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String licence,
        @Nullable String source,
        @Nullable String genre,
        @Nullable String language) {

    public static final LoadOptions NONE = new LoadOptions(null, null, null, null, null, null, null, null, null);

    /** What is known already, with what is said here put over it. */
    public DocumentDescription over(DocumentDescription known) {
        return new DocumentDescription(
                or(id, known.id()),
                orNull(title, known.title()),
                orNull(date, known.date()),
                orNull(author, known.author()),
                orNull(publisher, known.publisher()),
                orNull(licence, known.licence()),
                orNull(source, known.source()),
                orNull(genre, known.genre()),
                or(language, known.language()));
    }

    private static String or(@Nullable String said, String known) {
        return said == null ? known : said;
    }

    private static <T> @Nullable T orNull(@Nullable T said, @Nullable T known) {
        return said == null ? known : said;
    }
}
