package org.entente.extraction.voice;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.claim.Modality;
import org.entente.claim.Stance;
import org.entente.extraction.language.LanguageFolder;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.mention.Line;
import org.jspecify.annotations.Nullable;

/** The verbs of saying, as {@code attribution.txt} lists them. */
final class Sayings {

    /** How a verb of saying means what follows it, and how the author who chose the verb stands to that. */
    record Saying(Modality modality, Stance stance) {

        /** The words that say so. */
        Cue cue(Line line, int from, int to) {
            String entry = (modality + " " + stance).toLowerCase(Locale.ROOT);
            return new Cue("speaker", "attribution.txt " + entry, line, from, to);
        }
    }

    private final Map<String, Saying> verbs = new HashMap<>();

    Sayings(LanguageFolder folder, Lexicon lexicon) {
        for (String line : folder.lines("attribution.txt")) {
            String[] halves = line.split("=", 2);
            String[] words = halves[0].strip().toUpperCase(Locale.ROOT).split("\\s+", -1);
            Saying saying = new Saying(Modality.valueOf(words[0]), Stance.valueOf(words[1]));
            for (String verb : Lexicon.entries(halves[1])) {
                String base = verb.split(" ", 2)[0];
                String rest = verb.substring(base.length());
                lexicon.verbForms(base).forEach(form -> verbs.put(form + rest, saying));
            }
        }
    }

    /** The saying of the verb that stands there, or null. */
    @Nullable
    Saying at(Line line, int i) {
        if (line.covering(i) != null) {
            return null;
        }
        Saying saying = verbs.get(line.lower(i));
        return saying != null ? saying : verbs.get(line.lower(i) + " " + line.lower(i + 1));
    }
}
