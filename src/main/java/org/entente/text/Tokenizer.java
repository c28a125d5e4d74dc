package org.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a line of folded text into tokens, in one pass.
 *
 * <p>Hyphens stand alone ("U.S.-Peru" is three tokens, so that both states are found), the possessive is a token of its own, and
 * an abbreviation keeps its full stop.
 */
public final class Tokenizer {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "st", "gen", "lt", "col", "maj", "capt", "sgt", "sen", "rep", "gov", "amb", "prof",
            "hon", "jr", "sr", "no", "vs", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
            "dec", "inc", "co", "corp", "ltd", "est", "approx", "dept", "art", "sec", "etc");

    private final String folded;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String folded, int from) {
        this.folded = folded;
        this.at = from;
    }

    /** The words of a phrase in lower or any case, cut as a text's are: "mr." keeps its stop, as before a name. */
    public static List<String> words(String phrase) {
        return phrase(phrase).stream().map(Token::text).toList();
    }

    /** The words of a name without accents, as {@link Token#plain} has them. */
    public static List<String> plainWords(String name) {
        return phrase(name).stream().map(Token::plain).toList();
    }

    private static List<Token> phrase(String phrase) {
        String folded = Fold.of(phrase) + ' ';
        return tokens(folded, 0, folded.length());
    }

    /** The tokens of {@code folded} between two UTF-16 offsets. */
    static List<Token> tokens(String folded, int from, int to) {
        return new Tokenizer(folded, from).scan(to);
    }

    private List<Token> scan(int to) {
        boolean spaced = true;
        while (at < to) {
            int c = folded.codePointAt(at);
            if (Character.isWhitespace(c) || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                spaced = true;
                at += Character.charCount(c);
                continue;
            }
            int end = Math.min(to, end(c, to));
            tokens.add(Token.of(folded, at, end, spaced));
            at = end;
            spaced = false;
        }
        return tokens;
    }

    private int end(int c, int to) {
        if (Character.isDigit(c)) {
            return number(to);
        }
        if (Character.isLetter(c)) {
            return word(to);
        }
        if (c == '\''
                && at + 1 < to
                && (folded.charAt(at + 1) == 's' || folded.charAt(at + 1) == 'S')
                && !letterAt(at + 2, to)
                && at > 0
                && Character.isLetterOrDigit(folded.charAt(at - 1))) {
            return at + 2;
        }
        return at + Character.charCount(c);
    }

    private int number(int to) {
        int i = at;
        while (i < to && (Character.isDigit(folded.charAt(i)) || separatorAt(i, to))) {
            i++;
        }
        if (i < to && ordinalAt(i, to)) {
            i += 2;
        }
        return i;
    }

    private boolean separatorAt(int i, int to) {
        char c = folded.charAt(i);
        return (c == ',' || c == '.') && i + 1 < to && Character.isDigit(folded.charAt(i + 1)) && i > at;
    }

    private boolean ordinalAt(int i, int to) {
        if (i + 2 > to || letterAt(i + 2, to)) {
            return false;
        }
        String suffix = folded.substring(i, i + 2).toLowerCase(Locale.ROOT);
        return suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd") || suffix.equals("th");
    }

    private int word(int to) {
        int acronym = dottedAcronym(to);
        if (acronym > 0) {
            return acronym;
        }
        int i = at;
        while (i < to && partOfWord(i, to)) {
            i += Character.charCount(folded.codePointAt(i));
        }
        if (i < to
                && folded.charAt(i) == '.'
                && ABBREVIATIONS.contains(folded.substring(at, i).toLowerCase(Locale.ROOT))) {
            // "No." and "Co." are abbreviations only where something follows in the line.
            return i + 1 < to ? i + 1 : i;
        }
        return i;
    }

    private boolean partOfWord(int i, int to) {
        int c = folded.codePointAt(i);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        // d'Affaires, aren't, O'Brien; but not the possessive
        return c == '\'' && letterAt(i + 1, to) && !possessiveAt(i, to);
    }

    private boolean possessiveAt(int i, int to) {
        char next = folded.charAt(i + 1);
        return (next == 's' || next == 'S') && !letterAt(i + 2, to);
    }

    /** The end of "U.S.", "D.C." or the initial "J.", or -1. */
    private int dottedAcronym(int to) {
        int i = at;
        int letters = 0;
        while (i + 1 < to && Character.isLetter(folded.charAt(i)) && folded.charAt(i + 1) == '.') {
            letters++;
            i += 2;
        }
        boolean closed = i >= to || !Character.isLetter(folded.charAt(i)) || letters > 1;
        boolean upper = Character.isUpperCase(folded.charAt(at));
        if (letters == 0 || !closed && letters < 2) {
            return -1;
        }
        // "U.S" without its last stop: take the letter too
        if (letters >= 1 && i < to && Character.isUpperCase(folded.charAt(i)) && !letterAt(i + 1, to)) {
            return i + 1;
        }
        return letters > 1 || upper ? i : -1;
    }

    private boolean letterAt(int i, int to) {
        return i < to && Character.isLetter(folded.charAt(i));
    }
}
