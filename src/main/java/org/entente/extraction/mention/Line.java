package org.entente.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Value;
import org.entente.extraction.language.WordList;
import org.entente.text.Block;
import org.entente.text.Sentence;
import org.entente.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and the mentions found in it so far.
 *
 * <p>Where mentions overlap, the longest one covers the others: "U.S." inside "U.S.-Peru Trade Promotion Agreement" is no longer
 * a partner that a rule could take. Every question about a token outside the sentence has an answer: there is none there.
 */
public final class Line {

    /** No entry of a lexicon has more tokens. */
    private static final int LONGEST_ENTRY = 5;

    private final Sentence sentence;
    private final @Nullable Mention[] starting;
    private final @Nullable Mention[] covering;

    public Line(Sentence sentence) {
        this.sentence = sentence;
        this.starting = new Mention[sentence.size()];
        this.covering = new Mention[sentence.size()];
    }

    public Sentence sentence() {
        return sentence;
    }

    /** A heading names things and states nothing. */
    public boolean isHeading() {
        return sentence.block().kind() == Block.Kind.HEADING;
    }

    public int size() {
        return starting.length;
    }

    public Token token(int i) {
        return sentence.token(i);
    }

    /** The token's lower-case text, or an empty string outside the sentence. */
    public String lower(int i) {
        return has(i) ? token(i).lower() : "";
    }

    public boolean is(int i, String word) {
        return has(i) && token(i).lower().equals(word);
    }

    /** Whether the token alone is an entry of a word list. */
    public boolean is(int i, WordList words) {
        return has(i) && words.has(token(i).lower());
    }

    public boolean isWord(int i) {
        return has(i) && token(i).isWord();
    }

    public boolean isNumber(int i) {
        return has(i) && token(i).isNumber();
    }

    public boolean capitalised(int i) {
        return has(i) && token(i).capitalised();
    }

    /** Whether white space stands before a token. */
    public boolean spaced(int i) {
        return has(i) && token(i).spaced();
    }

    private boolean has(int i) {
        return i >= 0 && i < starting.length;
    }

    /** Adds a mention unless one as long already stands there; shorter ones that it overlaps go. */
    public boolean add(Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            Mention there = covering[i];
            if (there != null && there.length() >= mention.length()) {
                return false;
            }
        }
        put(mention);
        return true;
    }

    /** Puts a mention in the place of all that it overlaps. */
    void put(Mention mention) {
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
    }

    void remove(Mention mention) {
        starting[mention.from()] = null;
        for (int i = mention.from(); i < mention.to(); i++) {
            covering[i] = null;
        }
    }

    /** The mention whose first token this is. */
    public @Nullable Mention startingAt(int i) {
        return has(i) ? starting[i] : null;
    }

    /** The mention that this token is part of. */
    public @Nullable Mention covering(int i) {
        return has(i) ? covering[i] : null;
    }

    /** The mentions in the order of the sentence. */
    public List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : starting) {
            if (mention != null) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    /** The latest year in which the sentence says that something was, or 0: not that of "the 1991 accords". */
    int latestYear(WordList prepositions) {
        int latest = 0;
        for (Mention mention : mentions()) {
            boolean tellsWhen = mention.kind() == MentionKind.DATE && is(mention.from() - 1, prepositions);
            for (Value year : tellsWhen ? mention.attribute("year") : List.<Value>of()) {
                latest = Math.max(latest, year(year.text()));
            }
        }
        return latest;
    }

    private static int year(String text) {
        return text.length() == 4 && text.chars().allMatch(Character::isDigit) ? Integer.parseInt(text) : 0;
    }

    /** The text of tokens, with the spaces of the source made single. */
    public String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && token(i).spaced()) {
                words.append(' ');
            }
            words.append(token(i).text());
        }
        return words.toString();
    }

    /** The longest entry of a word list that starts at a token, as the number of the token after it, or -1. */
    public int longest(WordList words, int from) {
        if (!has(from) || !words.startsWith(token(from).lower())) {
            return -1;
        }
        int best = -1;
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < size() && i < from + LONGEST_ENTRY; i++) {
            if (i > from && token(i).spaced()) {
                phrase.append(' ');
            }
            phrase.append(token(i).lower());
            if (words.has(phrase.toString())) {
                best = i + 1;
            }
        }
        return best;
    }
}
