package org.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into blocks and sentences. */
final class Segmenter {

    private static final int LONGEST_HEADING = 16;

    /** A sentence that does not end by then is cut, so that no text costs more than its length. */
    private static final int LONGEST_SENTENCE = 300;

    private static final int COMMAS_OF_LIST = 2;

    private static final int LENGTH_OF_YEAR = 4;

    private static final String CLOSING = "\"')]";

    /** Words that start a sentence after an abbreviation: "in the U.S. The …" */
    private static final Set<String> STARTERS = Set.of(
            "the", "this", "that", "these", "those", "in", "on", "at", "it", "its", "they", "we", "he", "she", "but",
            "and", "yet", "since", "our", "their", "as", "by", "for", "from", "after", "before", "during", "under",
            "through", "while", "when", "however", "today", "an", "a", "there", "both", "to", "with");

    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "in", "on", "for", "and", "or", "to", "with", "by", "at", "from", "as", "but", "is",
            "be", "between", "over", "after", "into", "its", "s", "de", "la", "del");

    private final String folded;
    private final List<Sentence> sentences = new ArrayList<>();

    private Segmenter(String folded) {
        this.folded = folded;
    }

    static List<Sentence> sentences(String folded) {
        Segmenter segmenter = new Segmenter(folded);
        segmenter.run();
        return segmenter.sentences;
    }

    private void run() {
        int line = 0;
        int start = 0;
        while (start <= folded.length()) {
            int end = folded.indexOf('\n', start);
            if (end < 0) {
                end = folded.length();
            }
            List<Token> tokens = Tokenizer.tokens(folded, start, end);
            if (!tokens.isEmpty()) {
                Block block = new Block(kind(tokens), line++);
                split(block, tokens);
            }
            start = end + 1;
        }
    }

    private static Block.Kind kind(List<Token> tokens) {
        String first = tokens.getFirst().text();
        if (tokens.size() > 1
                && (first.equals("-") || first.equals("\u2013") || first.equals("\u2022") || first.equals("*"))) {
            return Block.Kind.BULLET;
        }
        return isHeading(tokens) ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    }

    /** A short line in title case without a final stop, unless the stop follows a year: "Opening of the Legation, 1827." */
    private static boolean isHeading(List<Token> tokens) {
        boolean tooLong = tokens.size() > LONGEST_HEADING * 2;
        if (tooLong || endsSentence(tokens) && !endsInYear(tokens) || isValueWithLabel(tokens)) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        for (Token token : tokens) {
            if (token.isWord()
                    && !SMALL.contains(token.lower())
                    && !token.text().startsWith("'")) {
                words++;
                capitals += token.capitalised() ? 1 : 0;
            }
        }
        return words <= LONGEST_HEADING && (words <= 4 && !endsSentence(tokens) || capitals * 10 >= words * 7);
    }

    private static boolean endsSentence(List<Token> tokens) {
        int last = tokens.size() - 1;
        while (last > 0 && CLOSING.contains(tokens.get(last).text())) {
            last--;
        }
        String mark = tokens.get(last).text();
        return mark.equals(".") || mark.equals("?") || mark.equals("!") || mark.equals(";") || mark.equals("\u2026");
    }

    /** ", 1827." and ", 1796-1962.", but not "May 2, 1827." */
    private static boolean endsInYear(List<Token> tokens) {
        int i = tokens.size() - 2;
        if (!tokens.getLast().text().equals(".") || !isYear(tokens, i)) {
            return false;
        }
        int comma = isYear(tokens, i - 2) ? i - 3 : i - 1;
        return comma > 0
                && tokens.get(comma).text().equals(",")
                && !tokens.get(comma - 1).isNumber();
    }

    /** "Members: Peru, Chile, …", "Exports: Peru 22%": a label and what it labels state something, however short. */
    private static boolean isValueWithLabel(List<Token> tokens) {
        List<String> words = tokens.stream().map(Token::text).toList();
        int colon = words.indexOf(":");
        List<String> labelled = colon > 0 ? words.subList(colon, words.size()) : List.of();
        return labelled.contains("%") || labelled.stream().filter(","::equals).count() >= COMMAS_OF_LIST;
    }

    private static boolean isYear(List<Token> tokens, int i) {
        return i > 0 && tokens.get(i).isNumber() && tokens.get(i).text().length() == LENGTH_OF_YEAR;
    }

    private void split(Block block, List<Token> tokens) {
        int from = block.kind() == Block.Kind.BULLET ? 1 : 0;
        for (int i = from; i < tokens.size(); i++) {
            if (i > from && endsAt(tokens, i) || i - from == LONGEST_SENTENCE) {
                int end = i + 1;
                while (end < tokens.size()
                        && CLOSING.contains(tokens.get(end).text())
                        && !tokens.get(end).spaced()) {
                    end++;
                }
                add(block, tokens.subList(from, end));
                from = end;
                i = end - 1;
            }
        }
        if (from < tokens.size()) {
            add(block, tokens.subList(from, tokens.size()));
        }
    }

    private void add(Block block, List<Token> tokens) {
        sentences.add(new Sentence(block, sentences.size(), tokens));
    }

    private static boolean endsAt(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (i + 1 >= tokens.size()) {
            return false;
        }
        int next = i + 1;
        while (next < tokens.size() - 1
                && CLOSING.contains(tokens.get(next).text())
                && !tokens.get(next).spaced()) {
            next++;
        }
        Token following = tokens.get(next);
        String text = token.text();
        if (text.equals("?") || text.equals("!") || text.equals(".")) {
            return following.spaced() && startsSentence(following);
        }
        return text.endsWith(".")
                && text.length() > 2
                && Character.isUpperCase(text.charAt(text.length() - 2))
                && following.capitalised()
                && STARTERS.contains(following.lower())
                && !isUnderSecretary(tokens, next);
    }

    /** "a call with U.S. Under Secretary Hill" goes on. */
    private static boolean isUnderSecretary(List<Token> tokens, int i) {
        return tokens.get(i).lower().equals("under")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).text().equals("Secretary");
    }

    private static boolean startsSentence(Token token) {
        return token.capitalised()
                || token.isNumber()
                || token.text().equals("\"")
                || token.text().equals("'")
                || token.text().equals("[")
                || token.text().equals("(")
                || token.text().equals("$");
    }
}
