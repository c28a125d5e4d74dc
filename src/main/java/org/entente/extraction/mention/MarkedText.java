package org.entente.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.PartialDate;
import org.entente.claim.SourceText;
import org.entente.claim.Span;
import org.entente.extraction.genre.Genre;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.entente.text.DocumentText;
import org.entente.text.Sentence;
import org.jspecify.annotations.Nullable;

/** A document with all its mentions found: what the rules read. */
public final class MarkedText {

    private final DocumentText document;
    private final Topic topic;
    private final WordList prepositions;
    private final List<Line> lines = new ArrayList<>();

    /** Asked for by many claims, and found by a look at the whole text: looked for once. */
    private @Nullable Integer year;

    private MarkedText(DocumentText document, Topic topic, WordList prepositions) {
        this.document = document;
        this.topic = topic;
        this.prepositions = prepositions;
    }

    /**
     * Finds every kind of mention in turn; values first, then names, titles, phrases, and last what refers to them.
     *
     * @param genre what kind of text it is
     * @param knowledge of the gazetteer
     */
    public static MarkedText of(SourceText source, Genre genre, Lexicon lexicon, Knowledge knowledge) {
        DocumentText document = DocumentText.of(source);
        Topic topic = Topic.of(document, genre, lexicon, knowledge);
        MarkedText marked = new MarkedText(document, topic, lexicon.section("prepositions"));
        Cast cast = new Cast(knowledge.people(), source.description().date());
        Introductions introductions = new Introductions();
        PersonRecognizer persons = new PersonRecognizer(lexicon, cast, knowledge.states());
        marked.markNames(lexicon, knowledge, persons, introductions);
        marked.markReferences(lexicon, knowledge, cast, introductions.names());
        return marked;
    }

    private void markNames(
            Lexicon lexicon, Knowledge knowledge, PersonRecognizer persons, Introductions introductions) {
        PartialDate today = document.source().description().date();
        DateRecognizer dates = new DateRecognizer(lexicon, today);
        Periods periods = new Periods(lexicon);
        ValueRecognizer values = new ValueRecognizer(lexicon);
        NameRecognizer known = new NameRecognizer(lexicon, knowledge.names(), knowledge, topic.codes());
        PhraseRecognizer phrases = new PhraseRecognizer(lexicon, knowledge, topic, documentId());
        Homonyms homonyms = new Homonyms(lexicon, document);
        PlaceRecognizer places = new PlaceRecognizer(lexicon);
        List<Line> headings = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            Line line = new Line(sentence);
            lines.add(line);
            dates.mark(line);
            periods.mark(line);
            values.mark(line);
            known.mark(line);
            homonyms.drop(line);
            phrases.mark(line);
            if (line.isHeading()) {
                headings.add(line);
            } else {
                persons.mark(line);
                places.mark(line);
                introductions.note(line);
            }
        }
        // in a heading every word has a capital, so that names have no end unless the text below knows them
        for (Line heading : headings) {
            persons.mark(heading);
            introductions.note(heading);
        }
    }

    /** The second pass knows everybody and everything that the document introduces, wherever it does so. */
    private void markReferences(Lexicon lexicon, Knowledge knowledge, Cast cast, NameTrie introduced) {
        NameRecognizer again = new NameRecognizer(lexicon, introduced, knowledge, topic.codes());
        KnownPersons persons = new KnownPersons(lexicon, cast);
        Coreference references = new Coreference(lexicon, topic, cast);
        for (Line line : lines) {
            again.mark(line);
            knowledge.agreements().markAcronyms(line, topic.pair());
            persons.mark(line);
            references.mark(line);
        }
    }

    /** The sentences in the order of the text. */
    public List<Line> lines() {
        return lines;
    }

    public Topic topic() {
        return topic;
    }

    /** Whether a sentence tells when something was, and that was so many years before the document was written. */
    public boolean isHistory(Line line, int years) {
        int latest = line.latestYear(prepositions);
        return latest > 0 && latest < year() - years;
    }

    /** The year in which the document was written, or else the latest that it gives. */
    private int year() {
        if (year == null) {
            PartialDate written = document.source().description().date();
            year = written == null ? latestYear() : written.year();
        }
        return year;
    }

    private int latestYear() {
        return lines.stream()
                .mapToInt(line -> line.latestYear(prepositions))
                .max()
                .orElse(0);
    }

    /** To which belongs whoever the text speaks of without a name: the critics of another document are others. */
    public String documentId() {
        return document.source().description().id();
    }

    /** The sentence before a sentence, or null. */
    public @Nullable Line before(Line line) {
        int number = line.sentence().number();
        return number > 0 ? lines.get(number - 1) : null;
    }

    /** The sentence after a sentence, or null. */
    public @Nullable Line after(Line line) {
        int number = line.sentence().number();
        return number + 1 < lines.size() ? lines.get(number + 1) : null;
    }

    /** The span from one token of a sentence to the one before another. */
    public Span span(Line line, int from, int to) {
        return document.span(line.token(from), line.token(to - 1));
    }
}
