package org.entente.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.entente.claim.DocumentDescription;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.entente.text.Block;
import org.jspecify.annotations.Nullable;

/** What a document says of who publishes it, who signs it, and for whom its speaker speaks: the states that "we" may be. */
final class Signatures {

    /** How many lines of a document's head may say who publishes it. */
    private static final int LINES_OF_HEAD = 5;

    private static final int WORDS_BEFORE_STATE = 2;

    private static final String UNITED_STATES = "USA";

    private final WordList behalf;
    private final WordList publishers;

    /** Who publishes it and speaks, in lower case, as far as the description says it. */
    private final String described;

    private boolean byUnitedStates;
    private Value.@Nullable Entity publisher;
    private Value.@Nullable Entity represented;
    private List<Value.Entity> signing = List.of();

    Signatures(Lexicon lexicon, DocumentDescription description) {
        this.behalf = lexicon.section("on behalf of");
        this.publishers = lexicon.section("publishers");
        this.described = (description.author() + " " + description.title()).toLowerCase(Locale.ROOT);
        this.byUnitedStates = has(description.publisher(), "Department of State")
                || has(description.licence(), "U.S. government work");
    }

    private static boolean has(@Nullable String said, String words) {
        return said != null && said.contains(words);
    }

    void note(Line line) {
        if (line.sentence().block().number() < LINES_OF_HEAD) {
            noteHead(line);
        }
        for (int i = 0; i < line.size() && represented == null; i++) {
            int to = line.longest(behalf, i);
            represented = to < 0 ? null : stateSoonAfter(line, to);
        }
    }

    private void noteHead(Line line) {
        byUnitedStates |= isSignedByStateDepartment(line);
        List<Value.Entity> named = new ArrayList<>();
        for (Mention mention : line.mentions()) {
            Value.Entity state = mention.namesState() ? mention.entity() : null;
            if (state != null && !named.contains(state)) {
                named.add(state);
            }
        }
        boolean heading = line.sentence().block().kind() == Block.Kind.HEADING;
        if (heading && named.size() == 1 && publisher == null && namesPublisher(line)) {
            publisher = named.getFirst();
        }
        if (signing.isEmpty() && named.size() > 1) {
            signing = named;
        }
    }

    /** The Department of State signs with its Spokesperson's office or its Secretary's name. */
    private static boolean isSignedByStateDepartment(Line line) {
        String words = line.words(0, line.size());
        return words.equals("Office of the Spokesperson") || words.endsWith(", Secretary of State");
    }

    /** "Ministry of Foreign Affairs of Peru" in the head of a text. */
    private boolean namesPublisher(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.capitalised(i) && line.is(i, publishers)) {
                return true;
            }
        }
        return false;
    }

    private static Value.@Nullable Entity stateSoonAfter(Line line, int from) {
        for (int i = from; i <= from + WORDS_BEFORE_STATE; i++) {
            Mention mention = line.covering(i);
            if (mention != null) {
                return mention.namesState() ? mention.entity() : null;
            }
        }
        return null;
    }

    /** The states for which a document on this topic says "we". */
    List<Value.Entity> authors(Topic topic) {
        return switch (topic.genre().we()) {
            case NOBODY -> List.of();
            case PARTIES -> topic.title().size() > 1 ? topic.title() : signing;
            case PUBLISHER -> one(publishing(topic));
            case SPEAKER -> one(speaking(topic));
        };
    }

    private Value.@Nullable Entity publishing(Topic topic) {
        if (byUnitedStates) {
            return first(topic, state -> UNITED_STATES.equals(state.state()));
        }
        return publisher != null ? publisher : represented;
    }

    /** The speaker's state: of the signature, of "on behalf of Peru", of the speaker's title, or the one most spoken of. */
    private Value.@Nullable Entity speaking(Topic topic) {
        Value.Entity published = publishing(topic);
        if (published != null) {
            return published;
        }
        Value.Entity named =
                first(topic, state -> described.contains(state.name().toLowerCase(Locale.ROOT)));
        return named != null ? named : first(topic, state -> true);
    }

    private static Value.@Nullable Entity first(Topic topic, Predicate<Value.Entity> which) {
        return topic.states().stream().filter(which).findFirst().orElse(null);
    }

    private static List<Value.Entity> one(Value.@Nullable Entity state) {
        return state == null ? List.of() : List.of(state);
    }
}
