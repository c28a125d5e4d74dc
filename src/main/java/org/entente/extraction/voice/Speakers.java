package org.entente.extraction.voice;

import org.entente.claim.EntityKind;
import org.entente.claim.Modality;
import org.entente.claim.Stance;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.entente.extraction.mention.Line;
import org.entente.extraction.mention.MarkedText;
import org.jspecify.annotations.Nullable;

/** Who says what a sentence says, if it is not the author. */
final class Speakers {

    /** A speaker, the manner of saying, and the words that say so. */
    record Speaking(Value.Entity speaker, Sayings.Saying saying, Cue cue) {}

    static final Sayings.Saying REPORTED = new Sayings.Saying(Modality.REPORTED, Stance.NEUTRAL);

    /** How many sentences before "they say" may name who they are. */
    private static final int SENTENCES_BACK = 2;

    /** How near the words of a claim "reportedly" stands that makes it hearsay. */
    private static final int REACH_OF_HEARSAY = 4;

    private final Sayings sayings;
    private final Subjects subjects;
    private final Quotations quotations;
    private final Turns turns;
    private final WordList accordingTo;
    private final WordList hearsay;
    private final WordList determiners;
    private final WordList participles;
    private final WordList having;

    Speakers(Sayings sayings, Lexicon lexicon) {
        this.sayings = sayings;
        this.subjects = new Subjects(sayings, lexicon);
        this.quotations = new Quotations(this);
        this.turns = new Turns(lexicon);
        this.accordingTo = lexicon.section("according to");
        this.hearsay = lexicon.section("hearsay");
        this.determiners = lexicon.section("determiners");
        this.participles = lexicon.section("participles of saying");
        this.having = lexicon.section("has and had");
    }

    /**
     * Who says what stands between two tokens: by "according to", by a verb of saying before it or after it, by "reportedly", by the
     * quotation or the turn of an interview that it stands in; or null for the author. What a state says in its own document is the
     * author's.
     */
    @Nullable
    Speaking of(MarkedText text, Line line, int from, int to) {
        Speaking found = inSentence(line, from);
        if (found == null) {
            found = hearsay(line, from, to);
        }
        if (found == null) {
            found = quotations.around(text, line, from);
        }
        if (found == null) {
            found = turns.of(text, line);
        }
        if (found == null || text.topic().authors().contains(found.speaker)) {
            return null;
        }
        if (found.speaker.known() || found.speaker.kind() != EntityKind.COLLECTIVE_AGENT) {
            return found;
        }
        Speaking spoke = found.speaker.equals(Subjects.UNNAMED) ? withAntecedent(text, line, found) : found;
        return new Speaking(
                Subjects.collective(spoke.speaker.name(), text.documentId() + "/"), spoke.saying, spoke.cue);
    }

    private @Nullable Speaking inSentence(Line line, int from) {
        Speaking according = accordingTo(line, from);
        Speaking before = according != null ? according : before(line, from);
        return before != null ? before : after(line, from);
    }

    /** Who speaks in a whole sentence, before or behind what is said. */
    @Nullable
    Speaking anywhere(Line line) {
        Speaking before = before(line, line.size());
        return before != null ? before : after(line, 0);
    }

    /** "They" are who spoke in a sentence before of the same paragraph; if nobody did, they stay unnamed. */
    private Speaking withAntecedent(MarkedText text, Line line, Speaking unnamed) {
        Line earlier = text.before(line);
        for (int i = 0; i < SENTENCES_BACK && earlier != null && sameBlock(earlier, line); i++) {
            Speaking spoke = before(earlier, earlier.size());
            if (spoke != null
                    && spoke.speaker.kind() == EntityKind.COLLECTIVE_AGENT
                    && !spoke.speaker.equals(Subjects.UNNAMED)) {
                return new Speaking(spoke.speaker, unnamed.saying, spoke.cue);
            }
            earlier = text.before(earlier);
        }
        return unnamed;
    }

    static boolean sameBlock(Line one, Line other) {
        return one.sentence().block().equals(other.sentence().block());
    }

    private @Nullable Speaking accordingTo(Line line, int from) {
        for (int i = 0; i < line.size(); i++) {
            int end = line.longest(accordingTo, i);
            Value.Entity speaker = end < 0 || isParted(line, i, from) ? null : subjects.after(line, end);
            if (speaker != null) {
                Cue cue = new Cue("speaker", Cue.lexicon("according to"), line, i, end);
                return new Speaking(speaker, REPORTED, cue);
            }
        }
        return null;
    }

    /** Whether a semicolon or "which" stands between two tokens: what follows it is a statement of its own. */
    private static boolean isParted(Line line, int one, int other) {
        for (int i = Math.min(one, other); i < Math.max(one, other); i++) {
            if (line.is(i, ";") || line.is(i, "which")) {
                return true;
            }
        }
        return false;
    }

    /** "reportedly", "is said to": somebody says so, and the author does not say who. */
    private @Nullable Speaking hearsay(Line line, int from, int to) {
        for (int i = Math.max(0, from - REACH_OF_HEARSAY); i < to; i++) {
            int end = line.covering(i) == null ? line.longest(hearsay, i) : -1;
            if (end > 0) {
                return new Speaking(
                        Subjects.UNNAMED, REPORTED, new Cue("speaker", Cue.lexicon("hearsay"), line, i, end));
            }
        }
        return null;
    }

    /**
     * The nearest verb of saying before the claim's words, with a speaker before it: "critics insist that …"; of "X stressed A and
     * recalled B" both are X's.
     */
    @Nullable
    Speaking before(Line line, int from) {
        int coordinated = -1;
        for (int i = Math.min(from, line.size()) - 1; i > 0; i--) {
            if (line.is(i, ";")) {
                return null;
            }
            if (isSaying(line, i)) {
                int verb = coordinated < 0 ? i : coordinated;
                Sayings.Saying saying = sayings.at(line, verb);
                Value.Entity speaker = subjects.before(line, i);
                if (saying != null && speaker != null) {
                    return new Speaking(speaker, saying, saying.cue(line, verb, verb + 1));
                }
                if (coordinated < 0 && isCoordinated(line, i)) {
                    coordinated = i;
                }
            }
        }
        return null;
    }

    private static boolean isCoordinated(Line line, int verb) {
        return line.is(verb - 1, "and") || line.is(verb - 2, "and") || line.is(verb - 1, ",");
    }

    /** Whether a verb of saying stands there: no noun, "its report", and no participle, "written notice". */
    private boolean isSaying(Line line, int i) {
        if (line.capitalised(i) || sayings.at(line, i) == null) {
            return false;
        }
        boolean participle = line.is(i, participles) && !line.is(i - 1, having) && !line.is(i - 2, having);
        return !participle && !line.is(i - 1, determiners) && !line.is(i - 1, "'s");
    }

    /** "…," said X; "…, X told Y"; "…, officials say". */
    private @Nullable Speaking after(Line line, int from) {
        for (int i = Math.max(1, from); i < line.size(); i++) {
            Sayings.Saying saying = sayings.at(line, i);
            Value.Entity speaker = saying == null ? null : subjects.beside(line, i);
            if (saying != null && speaker != null) {
                return new Speaking(speaker, saying, saying.cue(line, i, i + 1));
            }
        }
        return null;
    }
}
