package org.entente.extraction.mention;

import java.util.List;
import java.util.Map;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;

/**
 * Finds persons whose names stand without a title: who is appointed to an office in words, "Ann Hill was appointed consul", "Ms.
 * Ann Hill", and "his Indian counterpart Raj Patel".
 */
final class Untitled {

    /** How many words may lie between a name and the office that somebody is said to have. */
    private static final int FARTHEST = 10;

    private final PersonNames names;
    private final WordList honorifics;
    private final WordList counterparts;
    private final WordList intoOffice;
    private final WordList betweenNameAndOffice;
    private final Cast cast;

    Untitled(Lexicon lexicon, PersonNames names, Cast cast) {
        this.names = names;
        this.honorifics = lexicon.section("honorifics");
        this.counterparts = lexicon.section("counterparts");
        this.intoOffice = lexicon.section("into office");
        this.betweenNameAndOffice = lexicon.section("between a name and an office");
        this.cast = cast;
    }

    /** Marks who comes into the office that stands at {@code office}; a single word is no name yet. */
    void markHolder(Line line, int office) {
        int end = office;
        boolean linked = false;
        while (end > 0 && end > office - FARTHEST && isBetween(line, end - 1)) {
            linked |= line.is(end - 1, intoOffice);
            end--;
        }
        int from = linked ? names.startBefore(line, end) : end;
        if (end - from > 1 && names.end(line, from) == end) {
            Cast.Member member = cast.member(line.words(from, end));
            line.add(Mention.of(MentionKind.PERSON, from, end, member.entity()));
        }
    }

    private boolean isBetween(Line line, int i) {
        Mention mention = line.covering(i);
        return mention == null
                ? line.is(i, ",") || line.is(i, betweenNameAndOffice) || line.is(i, intoOffice)
                : mention.kind() == MentionKind.DATE || mention.kind() == MentionKind.ORDINAL || mention.namesState();
    }

    /** Marks who is called "Ms. Ann Hill". */
    void markHonored(Line line, int i) {
        int from = line.longest(honorifics, i);
        int end = from < 0 || !line.capitalised(i) ? from : names.end(line, from);
        if (end > from) {
            Cast.Member member = cast.member(line.words(from, end));
            line.add(Mention.of(MentionKind.PERSON, i, end, member.entity()));
        }
    }

    /** Marks the counterpart whose state stands before the word, and whose name after it. */
    void markCounterpart(Line line, int i) {
        Mention state = line.is(i, counterparts) ? line.covering(i - 1) : null;
        if (state == null || !state.namesState()) {
            return;
        }
        int from = names.afterHonorifics(line, line.is(i + 1, ",") ? i + 2 : i + 1);
        int end = names.end(line, from);
        if (end > from) {
            Cast.Member member = cast.member(line.words(from, end));
            Map<String, List<Value>> attributes = Map.of(Cast.STATE, state.values());
            member.learn(attributes);
            line.put(Mention.of(MentionKind.PERSON, state.from(), end, member.entity(), attributes));
        }
    }
}
