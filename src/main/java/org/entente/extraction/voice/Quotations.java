package org.entente.extraction.voice;

import org.entente.extraction.mention.Line;
import org.entente.extraction.mention.MarkedText;
import org.entente.extraction.mention.Mention;
import org.entente.extraction.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/** Who speaks in a quotation of several sentences or paragraphs, whose verb of saying stands in another one. */
final class Quotations {

    /** How many paragraphs before one that opens with a quotation mark may say whose words it goes on with. */
    private static final int PARAGRAPHS_BACK = 3;

    /** How many sentences of its paragraph before and after a quotation may say whose it is: a paragraph may be a whole book. */
    private static final int SENTENCES_OF_PARAGRAPH = 40;

    private final Speakers speakers;

    Quotations(Speakers speakers) {
        this.speakers = speakers;
    }

    /** The speaker of the quotation that a token stands in, as the sentences around tell; or null. */
    Speakers.@Nullable Speaking around(MarkedText text, Line line, int from) {
        Line first = firstOfBlock(text, line);
        Line before = text.before(first);
        if (before != null && !before.isHeading() && before.is(before.size() - 1, ":")) {
            return speakers.anywhere(before);
        }
        if (!isOpen(text, first, line, from)) {
            return null;
        }
        Speakers.Speaking inBlock = inBlock(text, first, line);
        if (inBlock != null) {
            return inBlock;
        }
        Speakers.Speaking signed = signedBelow(text, line);
        return signed != null || !first.is(0, "\"") ? signed : inParagraphsBefore(text, first);
    }

    private static Line firstOfBlock(MarkedText text, Line line) {
        Line first = line;
        Line earlier = text.before(line);
        for (int i = 0; i < SENTENCES_OF_PARAGRAPH && earlier != null && Speakers.sameBlock(earlier, line); i++) {
            first = earlier;
            earlier = text.before(first);
        }
        return first;
    }

    private static boolean isOpen(MarkedText text, Line first, Line line, int from) {
        boolean open = false;
        for (Line at = first; at != null && !at.equals(line); at = text.after(at)) {
            open ^= Manner.isInsideQuotes(at, at.size());
        }
        return open ^ Manner.isInsideQuotes(line, from);
    }

    /** Who speaks in the other sentences of the paragraph, before those after. */
    private Speakers.@Nullable Speaking inBlock(MarkedText text, Line first, Line line) {
        int last = line.sentence().number() + SENTENCES_OF_PARAGRAPH;
        Speakers.Speaking nearest = null;
        for (Line at = first; at != null && Speakers.sameBlock(at, line); at = text.after(at)) {
            int number = at.sentence().number();
            if (number > last || number > line.sentence().number() && nearest != null) {
                break;
            }
            Speakers.Speaking speaking = speakers.anywhere(at);
            nearest = speaking == null ? nearest : speaking;
        }
        return nearest;
    }

    /** "– Minister Ann Hill" below a quotation. */
    private static Speakers.@Nullable Speaking signedBelow(MarkedText text, Line line) {
        Line below = text.after(line);
        for (int i = 0; i < SENTENCES_OF_PARAGRAPH && below != null && Speakers.sameBlock(below, line); i++) {
            below = text.after(below);
        }
        if (below == null || Speakers.sameBlock(below, line)) {
            return null;
        }
        boolean dash = below.is(0, "\u2013") || below.is(0, "-");
        boolean otherForm =
                below.sentence().block().kind() != line.sentence().block().kind();
        Mention person = dash || otherForm ? below.startingAt(dash ? 1 : 0) : null;
        if (person == null || person.kind() != MentionKind.PERSON || person.entity() == null) {
            return null;
        }
        Cue cue = new Cue("speaker", "the line below", below, 0, person.to());
        return new Speakers.Speaking(person.entity(), Speakers.REPORTED, cue);
    }

    private Speakers.@Nullable Speaking inParagraphsBefore(MarkedText text, Line first) {
        Line at = text.before(first);
        for (int paragraphs = 0; paragraphs < PARAGRAPHS_BACK && at != null; paragraphs++) {
            Line start = firstOfBlock(text, at);
            for (Line line = at; line != null && Speakers.sameBlock(line, start); line = text.before(line)) {
                Speakers.Speaking speaking = speakers.anywhere(line);
                if (speaking != null) {
                    return speaking;
                }
            }
            at = text.before(start);
        }
        return null;
    }
}
