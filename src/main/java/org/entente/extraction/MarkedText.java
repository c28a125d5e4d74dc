package org.entente.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.claim.EntityKind;
import org.entente.claim.SourceText;
import org.entente.claim.Value;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.Known;
import org.entente.knowledge.Name;
import org.entente.text.DocumentText;
import org.entente.text.Sentence;
import org.jspecify.annotations.Nullable;

/** A document with all its mentions found: what the rules read. */
final class MarkedText {

    final DocumentText document;
    final List<Line> lines = new ArrayList<>();
    final Topic topic;

    private MarkedText(DocumentText document, Topic topic) {
        this.document = document;
        this.topic = topic;
    }

    /** Finds every kind of mention in turn; values first, then names, titles, phrases, and last what refers to them. */
    static MarkedText of(SourceText source, Lexicon lexicon, NameTrie names, Map<String, Value.Entity> statesByCode) {
        DocumentText document = DocumentText.of(source);
        Topic topic = Topic.of(
                named(document, lexicon, names, List.of()), source.description().publisher());
        MarkedText marked = new MarkedText(document, topic);
        marked.mark(lexicon, names, statesByCode);
        return marked;
    }

    private static List<Line> named(DocumentText document, Lexicon lexicon, NameTrie names, List<String> codes) {
        NameRecognizer recognizer = new NameRecognizer(lexicon, names, codes);
        List<Line> lines = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            Line line = new Line(sentence);
            recognizer.mark(line);
            lines.add(line);
        }
        return lines;
    }

    private void mark(Lexicon lexicon, NameTrie names, Map<String, Value.Entity> statesByCode) {
        ValueRecognizer values = new ValueRecognizer(lexicon);
        DateRecognizer dates =
                new DateRecognizer(lexicon, document.source().description().date());
        NameRecognizer known = new NameRecognizer(lexicon, names, topic.codes());
        PhraseRecognizer phrases = new PhraseRecognizer(lexicon);
        Cast cast = new Cast();
        PersonRecognizer persons = new PersonRecognizer(lexicon, cast, statesByCode::get);
        NameTrie introduced = new NameTrie();
        Set<String> already = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            Line line = new Line(sentence);
            dates.mark(line);
            values.mark(line);
            known.mark(line);
            phrases.mark(line);
            persons.mark(line);
            line.mentions().forEach(mention -> introduce(line, mention, introduced, already));
            lines.add(line);
        }
        NameRecognizer again = new NameRecognizer(lexicon, introduced, topic.codes());
        Coreference references = new Coreference(topic, cast);
        for (Line line : lines) {
            again.mark(line);
            persons.markKnown(line);
            references.mark(line);
        }
    }

    /** Remembers the acronym in brackets after a name, and the names of groups and agreements, for the rest of the document. */
    private static void introduce(Line line, Mention mention, NameTrie introduced, Set<String> already) {
        Value.Entity entity = mention.entity();
        if (entity == null) {
            return;
        }
        EntityKind kind = entity.kind();
        String acronym = PhraseRecognizer.acronymAfter(line, mention.to());
        boolean mayAbbreviate = kind != EntityKind.PERSON
                && kind != EntityKind.POST
                && kind != EntityKind.STATE
                && kind != EntityKind.PLACE;
        if (acronym != null && mayAbbreviate) {
            add(entity, acronym, introduced, already);
        }
        boolean named = mention.attributes().containsKey("named");
        if (named && (kind == EntityKind.CRIMINAL_GROUP || kind == EntityKind.AGREEMENT)) {
            add(entity, entity.name(), introduced, already);
        }
    }

    private static void add(Value.Entity entity, String text, NameTrie introduced, Set<String> already) {
        if (already.add(text)) {
            Name name = new Name(text, Name.Kind.OTHER);
            introduced.add(new Known(entity.kind(), entity.key(), entity.name(), List.of(name), entity.state()), name);
        }
    }

    /** The names of a gazetteer, ready to be found; a known thing is entered under each of its names. */
    static NameTrie trie(Gazetteer gazetteer) {
        NameTrie trie = new NameTrie();
        for (Known known : gazetteer.all()) {
            known.names().forEach(name -> trie.add(known, name));
        }
        return trie;
    }

    @Nullable
    Line before(int number) {
        return number > 0 ? lines.get(number - 1) : null;
    }
}
