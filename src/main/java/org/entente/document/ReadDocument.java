package org.entente.document;

import java.util.Locale;
import java.util.Map;
import org.entente.claim.DocumentDescription;
import org.entente.claim.SourceText;

/**
 * A document as it was read.
 *
 * @param where what errors call it
 * @param origins where each value came from that the description holds: "given" by a person, or a place in the document
 */
public record ReadDocument(String where, SourceText source, Map<Field, String> origins) {

    /** The origin of what a person says. */
    static final String GIVEN = "given";

    public ReadDocument {
        origins = Map.copyOf(origins);
    }

    /**
     * The text, if a reader of this language may read it: it is in the language, or nobody can tell.
     *
     * @param language a BCP 47 tag of a language alone
     */
    public SourceText in(String language) throws UnreadableText {
        String found = source.description().language();
        String primary = Locale.forLanguageTag(found).getLanguage();
        if (found.equals(DocumentDescription.UNDETERMINED) || primary.equals(language)) {
            return source;
        }
        throw new UnreadableText(
                where,
                "a text that %s %s".formatted(looks(), name(found)),
                "there is a reader for %s only; translate the text, or insist with --language %s"
                        .formatted(name(language), language));
    }

    private String looks() {
        return GIVEN.equals(origins.get(Field.LANGUAGE)) ? "is described as" : "looks like";
    }

    private static String name(String tag) {
        return "%s (%s)".formatted(Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH), tag);
    }
}
