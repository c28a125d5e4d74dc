package org.entente.dataset.mapping;

import java.util.Locale;
import java.util.Set;
import org.entente.graph.stream.Term;
import org.jspecify.annotations.Nullable;

/** Names of places that a source has only as slugs: {@code dar-es-salaam}. */
final class Titles {

    /** What stays small within a name, in the languages of which sources have many. */
    private static final Set<String> SMALL = Set.of(
            "a", "am", "and", "au", "aux", "da", "das", "de", "del", "der", "des", "do", "dos", "du", "e", "el", "en",
            "es", "in", "la", "las", "le", "les", "los", "of", "on", "sur", "the", "upon", "y");

    private Titles() {}

    /** Its words with capitals, but the small ones within: {@code Dar es Salaam}; null where it has none. */
    static @Nullable Term title(String slug) {
        StringBuilder title = new StringBuilder();
        for (String word : slug.strip().split("[-\\s]+", -1)) {
            if (!title.isEmpty()) {
                title.append(' ');
            }
            boolean small = !title.isEmpty() && SMALL.contains(word);
            title.append(small || word.isEmpty() ? word : capital(word));
        }
        return title.isEmpty() ? null : Term.text(title.toString());
    }

    private static String capital(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }
}
