package org.entente.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.claim.Value;
import org.entente.extraction.genre.Genre;
import org.entente.extraction.language.Lexicon;
import org.entente.text.DocumentText;
import org.entente.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a document is about and whose voice speaks in it: the states in the order of their weight, and who "we" are.
 *
 * @param states the states named, most named first; a name in the title weighs more
 * @param title the states that the title names
 * @param authors the states for which it says "we": none where nothing says it, two where two sign
 */
public record Topic(Genre genre, List<Value.Entity> states, List<Value.Entity> title, List<Value.Entity> authors) {

    private static final int WEIGHT_OF_TITLE = 8;

    /** What {@link Topic} is made from, sentence by sentence. */
    private static final class Gathering {
        final Map<Value.Entity, Integer> weights = new LinkedHashMap<>();
        final List<Value.Entity> title = new ArrayList<>();

        void note(Line line, boolean isTitle) {
            for (Mention mention : line.mentions()) {
                Value.Entity state = mention.namesState() ? mention.entity() : null;
                if (state != null) {
                    weights.merge(state, isTitle ? WEIGHT_OF_TITLE : 1, Integer::sum);
                    if (isTitle && !title.contains(state)) {
                        title.add(state);
                    }
                }
            }
        }

        List<Value.Entity> byWeight() {
            return weights.entrySet().stream()
                    .sorted(Map.Entry.<Value.Entity, Integer>comparingByValue(Comparator.reverseOrder()))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    static Topic of(DocumentText document, Genre genre, Lexicon lexicon, Knowledge knowledge) {
        Homonyms homonyms = new Homonyms(lexicon, document);
        NameRecognizer recognizer = new NameRecognizer(lexicon, knowledge.names(), knowledge, List.of());
        Signatures signatures = new Signatures(lexicon, document.source().description());
        Gathering gathering = new Gathering();
        for (Sentence sentence : document.sentences()) {
            Line line = new Line(sentence);
            recognizer.mark(line);
            homonyms.drop(line);
            gathering.note(line, sentence.block().number() == 0);
            signatures.note(line);
        }
        List<Value.Entity> states = gathering.byWeight();
        Topic known = new Topic(genre, states, gathering.title, List.of());
        return new Topic(genre, states, gathering.title, signatures.authors(known));
    }

    /** The state whose voice speaks, if it is only one, or null. */
    public Value.@Nullable Entity author() {
        return authors.size() == 1 ? authors.getFirst() : null;
    }

    /** The two states of a document on a pair: those of the title, else the two most named. */
    public List<Value.Entity> pair() {
        if (title.size() == 2) {
            return title;
        }
        if (title.size() == 1) {
            Value.Entity other = states.stream()
                    .filter(state -> !state.equals(title.getFirst()))
                    .findFirst()
                    .orElse(null);
            return other == null ? List.of() : List.of(title.getFirst(), other);
        }
        return states.size() >= 2 ? List.of(states.get(0), states.get(1)) : List.of();
    }

    /** The state that the document is about: the last that the title names and that is not its author's, or else the most named. */
    public Value.@Nullable Entity about() {
        Stream<Value.Entity> others = title.reversed().stream().filter(state -> !authors.contains(state));
        return Stream.of(others, title.reversed().stream(), states.stream())
                .flatMap(candidates -> candidates)
                .findFirst()
                .orElse(null);
    }

    /** The other state of the pair than the one that a thing is or belongs to; in a document on one state, that one. */
    public Value.@Nullable Entity partnerOf(Value.Entity thing) {
        String code = thing.state();
        if (title.size() == 1 && code != null && !code.equals(title.getFirst().state())) {
            return title.getFirst();
        }
        List<Value.Entity> pair = pair();
        if (code == null || pair.stream().noneMatch(state -> code.equals(state.state()))) {
            return null;
        }
        return code.equals(pair.getFirst().state()) ? pair.getLast() : pair.getFirst();
    }

    List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (Value.Entity state : states) {
            String code = state.state();
            if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }
}
