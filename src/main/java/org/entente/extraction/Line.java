package org.entente.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.text.Sentence;
import org.entente.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and the mentions found in it so far.
 *
 * <p>Where mentions overlap, the longest one covers the others: "U.S." inside "U.S.-Peru Trade Promotion Agreement" is no longer
 * a partner that a rule could take.
 */
final class Line {

    final Sentence sentence;
    private final @Nullable Mention[] starting;
    private final @Nullable Mention[] covering;

    Line(Sentence sentence) {
        this.sentence = sentence;
        this.starting = new Mention[sentence.size()];
        this.covering = new Mention[sentence.size()];
    }

    int size() {
        return sentence.size();
    }

    Token token(int i) {
        return sentence.token(i);
    }

    /** The token's lower-case text, or an empty string outside the sentence. */
    String lower(int i) {
        return i >= 0 && i < size() ? token(i).lower() : "";
    }

    boolean capitalised(int i) {
        return i >= 0 && i < size() && token(i).capitalised();
    }

    /** Adds a mention unless one as long already stands there; shorter ones that it overlaps go. */
    boolean add(Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            Mention there = covering[i];
            if (there != null && there.length() >= mention.length()) {
                return false;
            }
        }
        for (int i = mention.from(); i < mention.to(); i++) {
            Mention there = covering[i];
            if (there != null) {
                remove(there);
            }
        }
        starting[mention.from()] = mention;
        for (int i = mention.from(); i < mention.to(); i++) {
            covering[i] = mention;
        }
        return true;
    }

    void remove(Mention mention) {
        starting[mention.from()] = null;
        for (int i = mention.from(); i < mention.to(); i++) {
            covering[i] = null;
        }
    }

    @Nullable
    Mention startingAt(int i) {
        return i >= 0 && i < starting.length ? starting[i] : null;
    }

    @Nullable
    Mention covering(int i) {
        return i >= 0 && i < covering.length ? covering[i] : null;
    }

    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : starting) {
            if (mention != null) {
                mentions.add(mention);
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::from));
        return mentions;
    }

    /** The text of tokens, with the spaces of the source made single. */
    String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && token(i).spaced()) {
                words.append(' ');
            }
            words.append(token(i).text());
        }
        return words.toString();
    }

    /**
     * The longest entry of a lexicon section that starts at a token, as the number of the token after it, or -1.
     */
    int longest(Lexicon lexicon, String section, int from) {
        if (!lexicon.startsWith(section, lower(from))) {
            return -1;
        }
        int best = -1;
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < size() && i < from + 5; i++) {
            if (i > from && token(i).spaced()) {
                phrase.append(' ');
            }
            phrase.append(lower(i));
            if (lexicon.has(section, phrase.toString())) {
                best = i + 1;
            }
        }
        return best;
    }
}
