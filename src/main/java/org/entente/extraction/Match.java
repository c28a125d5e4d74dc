package org.entente.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.entente.claim.EntityKind;
import org.entente.claim.Slot;
import org.entente.claim.Value;
import org.jspecify.annotations.Nullable;

/**
 * A pattern laid on a sentence.
 *
 * <p>Words that carry nothing ("has also recently") may stand between any two parts; a gap steps over whole mentions and never
 * over the end of a clause. The first way to match is taken: rules are read from left to right and prefer what is near.
 */
final class Match {

    private static final int MOST_LIGHT_WORDS = 4;
    private static final int LONGEST_NOUN_PHRASE = 9;
    private static final int LONGEST_CLAUSE = 25;

    /** One filled slot: a stretch of tokens and what it says. */
    record Filled(String slot, int from, int to, List<Mention> mentions) {}

    /** What follows in the pattern. */
    private interface Next {
        boolean at(int position);
    }

    private final Line line;
    private final Lexicon lexicon;
    private final Deque<Filled> filled = new ArrayDeque<>();
    private int steps;

    /** No pattern may cost more than this on one sentence, whatever it looks like. */
    private static final int MOST_STEPS = 20_000;

    private int from = -1;
    private int to = -1;

    private Match(Line line, Lexicon lexicon) {
        this.line = line;
        this.lexicon = lexicon;
    }

    /** The match that starts exactly at a token, or null. */
    static @Nullable Match at(Pattern pattern, Line line, Lexicon lexicon, int start) {
        Match match = new Match(line, lexicon);
        match.from = start;
        boolean found = match.lay(pattern, start, false, position -> {
            match.to = position;
            return true;
        });
        return found && match.to > match.from ? match : null;
    }

    int from() {
        return filled.isEmpty() ? from : Math.min(from, filled.peekFirst().from());
    }

    int start() {
        return from;
    }

    int to() {
        return to;
    }

    List<Filled> filled() {
        return new ArrayList<>(filled);
    }

    private boolean lay(Pattern pattern, int at, boolean loose, Next next) {
        if (++steps > MOST_STEPS) {
            return false;
        }
        return switch (pattern) {
            case Pattern.Sequence sequence -> sequence(sequence.parts(), 0, at, loose, next);
            case Pattern.Choice choice -> choice.options().stream().anyMatch(option -> lay(option, at, loose, next));
            case Pattern.Maybe maybe -> lay(maybe.part(), at, loose, next) || next.at(at);
            case Pattern.Start start -> at == 0 && next.at(at);
            case Pattern.Subject subject -> mayBeSubject(at) && next.at(at);
            case Pattern.Not not -> !holds(not.part(), at) && next.at(at);
            case Pattern.Gap gap -> gap(gap.most(), at, next);
            case Pattern.Word word ->
                loosely(at, loose, position -> word.words().contains(line.lower(position)) && next.at(position + 1));
            case Pattern.OfClass ofClass ->
                loosely(at, loose, position -> {
                    Phrases.Hit hit = ofClass.phrases().at(line, position);
                    return hit != null && next.at(hit.to());
                });
            case Pattern.Fill fill -> loosely(at, loose, position -> fill(fill, position, next));
        };
    }

    private boolean sequence(List<Pattern> parts, int part, int at, boolean loose, Next next) {
        if (part == parts.size()) {
            return next.at(at);
        }
        return lay(parts.get(part), at, loose || part > 0, position -> sequence(parts, part + 1, position, true, next));
    }

    private boolean mayBeSubject(int at) {
        int before = at - 1;
        while (before >= 0 && (isLight(before) || line.token(before).isNumber())) {
            before--;
        }
        return before < 0 || !lexicon.has("prepositions", line.lower(before));
    }

    private boolean holds(Pattern pattern, int at) {
        int mark = filled.size();
        boolean holds = lay(pattern, at, true, position -> true);
        while (filled.size() > mark) {
            filled.removeLast();
        }
        return holds;
    }

    /** Tries a place, and the places after light words. */
    private boolean loosely(int at, boolean loose, Next part) {
        int position = at;
        for (int skipped = 0; skipped <= MOST_LIGHT_WORDS && position < line.size(); skipped++) {
            if (part.at(position)) {
                return true;
            }
            if (!loose || !isLight(position)) {
                return false;
            }
            position++;
        }
        return false;
    }

    private boolean isLight(int i) {
        String word = line.lower(i);
        if (line.startingAt(i) != null) {
            return false;
        }
        return lexicon.has("light", word)
                || word.equals("\"")
                || word.length() > 4 && word.endsWith("ly") && !lexicon.has("adverbs that are not", word);
    }

    private boolean gap(int most, int at, Next next) {
        int position = at;
        for (int taken = 0; taken <= most && position <= line.size(); taken++) {
            if (next.at(position)) {
                return true;
            }
            if (position == line.size() || endsClause(position, most)) {
                return false;
            }
            Mention mention = line.startingAt(position);
            position = mention == null ? position + 1 : mention.to();
        }
        return false;
    }

    /** A short gap stays inside its clause, a long one inside its sentence. */
    private boolean endsClause(int i, int most) {
        return line.lower(i).equals(";")
                || line.lower(i).equals("\u2013")
                || most < LONGEST_CLAUSE && lexicon.has("gap ends", line.lower(i));
    }

    private boolean fill(Pattern.Fill fill, int at, Next next) {
        if (fill.types().contains(SlotTypes.NOUN_PHRASE)) {
            return nounPhrases(fill, at, next);
        }
        if (fill.types().contains(SlotTypes.CLAUSE)) {
            return clause(fill, at, next);
        }
        List<Mention> mentions = new ArrayList<>();
        Mention first = mention(fill, at);
        if (first == null) {
            return false;
        }
        mentions.add(first);
        List<List<Mention>> runs = new ArrayList<>();
        runs.add(List.copyOf(mentions));
        if (fill.list()) {
            int end = first.to();
            while (true) {
                int item = afterJoint(end);
                Mention another = item < 0 ? null : mention(fill, item);
                if (another == null) {
                    break;
                }
                boolean comma =
                        line.lower(end).equals(",") && line.lower(end + 1).matches("(?!and|or|&).*");
                if (comma && isPerson(another) != isPerson(first)) {
                    break;
                }
                mentions.add(another);
                end = another.to();
                if (!comma) {
                    // "A, B said" is no list: only a list that ends in "and" has more than its first
                    runs.addFirst(List.copyOf(mentions));
                }
            }
        }
        for (List<Mention> run : runs) {
            if (take(new Filled(fill.slot(), at, run.getLast().to(), run), next)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPerson(Mention mention) {
        return mention.kind() == MentionKind.PERSON;
    }

    private boolean take(Filled value, Next next) {
        filled.addLast(value);
        if (next.at(value.to())) {
            return true;
        }
        filled.removeLast();
        return false;
    }

    private @Nullable Mention mention(Pattern.Fill fill, int at) {
        int start = at;
        while (start < line.size()
                && line.startingAt(start) == null
                && line.lower(start).matches("the|both|our|its|their|his|her|a|an|all")) {
            start++;
        }
        Mention mention = line.startingAt(start);
        if (mention != null && accepts(fill, mention)) {
            return mention;
        }
        for (Phrases phrases : fill.classes()) {
            Phrases.Hit hit = phrases.at(line, at);
            if (hit != null) {
                String words = line.words(at, hit.to());
                Value value = hit.concept() == null
                        ? new Value.Text(words)
                        : new Value.Entity(EntityKind.CONCEPT, words, "concept/" + hit.concept(), true, null);
                return Mention.of(MentionKind.COLLECTIVE, at, hit.to(), value);
            }
        }
        return null;
    }

    private static boolean accepts(Pattern.Fill fill, Mention mention) {
        String attribute = fill.attribute();
        if (attribute != null && !mention.attributes().containsKey(attribute)) {
            return false;
        }
        return fill.types().contains(SlotTypes.of(mention.kind()))
                || fill.types().contains(SlotTypes.YEAR) && mention.kind() == MentionKind.DATE;
    }

    /** The token after ",", "and", "/", "-" or ", and" when one stands here, or -1. */
    private int afterJoint(int at) {
        int i = at;
        if (line.lower(i).equals("'s")) {
            i++;
        }
        boolean joint = false;
        if (line.lower(i).equals(",")) {
            i++;
            joint = true;
        }
        if (line.lower(i).matches("and|&|/|-|or|\u2013")) {
            i++;
            joint = true;
        } else if (line.lower(i).equals("as")
                && line.lower(i + 1).equals("well")
                && line.lower(i + 2).equals("as")) {
            return i + 3;
        } else if (line.lower(i).matches("along|together") && line.lower(i + 1).equals("with")) {
            return i + 2;
        }
        return joint && i < line.size() ? i : -1;
    }

    private boolean nounPhrases(Pattern.Fill fill, int at, Next next) {
        int end = nounPhraseEnd(at);
        if (end <= at) {
            return false;
        }
        List<Mention> phrases = new ArrayList<>();
        phrases.add(words(at, end));
        if (fill.list()) {
            while (true) {
                int item = afterJoint(end);
                int itemEnd = item < 0 ? -1 : nounPhraseEnd(item);
                if (itemEnd <= item) {
                    break;
                }
                phrases.add(words(item, itemEnd));
                end = itemEnd;
            }
        }
        return take(new Filled(fill.slot(), at, end, phrases), next);
    }

    private Mention words(int at, int end) {
        int start = at;
        while (start < end - 1 && lexicon.has("determiners", line.lower(start))) {
            start++;
        }
        return new Mention(
                MentionKind.PLACE,
                start,
                end,
                List.of(new Value.Text(line.words(start, end))),
                Slot.Filled.MATCHED,
                null,
                java.util.Map.of());
    }

    private int nounPhraseEnd(int at) {
        int i = at;
        while (i < line.size() && i < at + LONGEST_NOUN_PHRASE) {
            String word = line.lower(i);
            boolean inner = word.equals("of") && i > at || word.equals("-") || word.equals("'s") || word.equals("/");
            boolean stop = lexicon.has("noun phrase stop", word)
                    || !line.token(i).isWord() && !line.token(i).isNumber();
            if (!inner && stop) {
                break;
            }
            Mention mention = line.startingAt(i);
            if (mention != null
                    && (mention.kind() == MentionKind.DATE || mention.kind() == MentionKind.MONEY && i > at)) {
                break;
            }
            i = mention == null ? i + 1 : Math.max(i + 1, mention.to());
        }
        while (i > at
                && (line.lower(i - 1).equals("of")
                        || line.lower(i - 1).equals("-")
                        || lexicon.has("determiners", line.lower(i - 1)))) {
            i--;
        }
        return Math.min(i, line.size());
    }

    private boolean clause(Pattern.Fill fill, int at, Next next) {
        int i = at;
        while (i < line.size() && i < at + LONGEST_CLAUSE && !line.lower(i).matches("[.;:!?(\"\u2013]")) {
            if (line.lower(i).equals(",") && !listGoesOn(i)) {
                break;
            }
            i++;
        }
        return i > at && take(new Filled(fill.slot(), at, i, List.of(words(at, i))), next);
    }

    /** Whether a comma stands between items of a list: another comma or an "and" follows soon. */
    private boolean listGoesOn(int comma) {
        for (int i = comma + 1; i < line.size() && i < comma + 6; i++) {
            if (line.lower(i).equals(",") || line.lower(i).equals("and")) {
                return true;
            }
            if (lexicon.has("noun phrase stop", line.lower(i))) {
                return false;
            }
        }
        return false;
    }
}
