package org.entente.claim;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a document beside its text.
 *
 * @param id the last segment of its IRI: lower-case letters, digits and hyphens
 * @param date when it was published, as precisely as is known
 * @param author who speaks where nobody else does
 * @param licence the IRI of its licence, or its name where it has none
 * @param source the IRI of the place that it was taken from
 * @param genre fact sheet, readout, joint statement, press statement, news, wiki article, speech, interview, treaty, historical
 *     guide, factbook entry, opinion
 * @param language a BCP 47 tag, {@link #UNDETERMINED} where nobody can tell
 */
public record DocumentDescription(
        String id,
        @Nullable String title,
        @Nullable PartialDate date,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String licence,
        @Nullable String source,
        @Nullable String genre,
        String language) {

    /** The tag of a language that is not known. */
    public static final String UNDETERMINED = "und";

    public DocumentDescription {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "found the document id \"%s\", expected lower-case letters and digits with hyphens between"
                            .formatted(id));
        }
    }

    /** A document of which nothing is known yet. */
    public static DocumentDescription unknown(String id) {
        return new DocumentDescription(id, null, null, null, null, null, null, null, UNDETERMINED);
    }

    /** The same with a genre. */
    public DocumentDescription ofGenre(String kind) {
        return new DocumentDescription(id, title, date, author, publisher, licence, source, kind, language);
    }
}
