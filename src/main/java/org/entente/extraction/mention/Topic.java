package org.entente.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.text.DocumentText;
import org.entente.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a document is about and whose voice speaks in it: the states in the order of their weight, and the author's own.
 *
 * @param states the states named, most named first; a name in the title weighs more
 * @param title the states that the title names
 * @param author the author's state, or null where nothing says it
 */
public record Topic(List<Value.Entity> states, List<Value.Entity> title, Value.@Nullable Entity author) {

    private static final int WEIGHT_OF_TITLE = 8;

    /** How many lines of a document's head may say who publishes it. */
    private static final int LINES_OF_HEAD = 5;

    static Topic of(DocumentText document, Lexicon lexicon, Knowledge knowledge, @Nullable String publisher) {
        Homonyms homonyms = new Homonyms(lexicon, document);
        NameRecognizer recognizer = new NameRecognizer(lexicon, knowledge.names(), knowledge, List.of());
        Map<Value.Entity, Integer> weights = new LinkedHashMap<>();
        List<Value.Entity> title = new ArrayList<>();
        boolean ofStateDepartment = publisher != null && publisher.contains("Department of State");
        for (Sentence sentence : document.sentences()) {
            Line line = new Line(sentence);
            recognizer.mark(line);
            homonyms.drop(line);
            int block = sentence.block().number();
            weigh(line, block == 0, weights, title);
            ofStateDepartment |= block < LINES_OF_HEAD && isSignedByStateDepartment(line);
        }
        List<Value.Entity> states = weights.entrySet().stream()
                .sorted(Map.Entry.<Value.Entity, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        return new Topic(states, title, ofStateDepartment ? unitedStates(states) : null);
    }

    private static void weigh(
            Line line, boolean isTitle, Map<Value.Entity, Integer> weights, List<Value.Entity> title) {
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

    /** The Department of State signs with its Spokesperson's office or its Secretary's name. */
    private static boolean isSignedByStateDepartment(Line line) {
        String words = line.words(0, line.size());
        return words.equals("Office of the Spokesperson") || words.endsWith(", Secretary of State");
    }

    private static Value.@Nullable Entity unitedStates(List<Value.Entity> states) {
        return states.stream()
                .filter(state -> "USA".equals(state.state()))
                .findFirst()
                .orElse(null);
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

    /** The other state of the pair than the one that a thing is or belongs to. */
    public Value.@Nullable Entity partnerOf(Value.Entity thing) {
        List<Value.Entity> pair = pair();
        String code = thing.state();
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
