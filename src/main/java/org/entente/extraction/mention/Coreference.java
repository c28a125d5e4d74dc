package org.entente.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.claim.Slot;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the words that refer to what was named before: a closed list.
 *
 * <p>He and she, titles alone ("the Deputy Secretary"), "the two sides", "the government", "our" and "we" where the author's state is
 * known, "that pact", "these groups", "they" after several persons. What the list does not hold stays unresolved.
 */
final class Coreference {

    private static final String THE_PAIR = "the two states that the document is about";

    private static final int WORDS_BEFORE_SIDES = 2;

    private final WordList singularPersons;
    private final WordList pluralPersons;
    private final WordList author;
    private final WordList authors;
    private final WordList pairWords;
    private final WordList beforeSides;
    private final WordList sides;
    private final WordList sidesThatMayBeAny;
    private final WordList pointers;
    private final WordList countryNouns;
    private final WordList agreementNouns;
    private final WordList groupNouns;
    private final WordList groupPointers;
    private final WordList namingPrepositions;
    private final WordList leaders;
    private final WordList prepositions;
    private final WordList sidesByNumber;

    private final Topic topic;
    private final Offices offices;

    private @Nullable Value person;
    private @Nullable Value subject;
    private List<Value> persons = List.of();
    private List<Value> two = List.of();
    private @Nullable Value state;
    private @Nullable Value foreignState;
    private @Nullable Mention agreement;
    private @Nullable Value groups;

    Coreference(Lexicon lexicon, Topic topic, Cast cast) {
        this.singularPersons = lexicon.section("he and she");
        this.pluralPersons = lexicon.section("they");
        this.author = lexicon.section("we");
        this.authors = lexicon.section("our");
        this.pairWords = lexicon.section("both");
        this.beforeSides = lexicon.section("before sides");
        this.sides = lexicon.section("sides");
        this.sidesThatMayBeAny = lexicon.section("sides that may be any");
        this.pointers = lexicon.section("pointers");
        this.countryNouns = lexicon.section("nouns for a state");
        this.agreementNouns = lexicon.section("nouns for an agreement");
        this.groupNouns = lexicon.section("nouns for groups");
        this.groupPointers = lexicon.section("pointers to groups");
        this.namingPrepositions = lexicon.section("naming prepositions");
        this.leaders = lexicon.section("leaders");
        this.prepositions = lexicon.section("prepositions");
        this.sidesByNumber = lexicon.section("sides by number");
        this.topic = topic;
        this.offices = new Offices(cast);
    }

    /** Resolves a sentence's references by what came before it, then takes note of what it names. */
    void mark(Line line) {
        List<Value> named = new ArrayList<>();
        subject = null;
        for (int i = 0; i < line.size(); i++) {
            Mention there = line.startingAt(i);
            if (there == null && line.covering(i) == null) {
                refer(line, i);
            } else if (there != null && there.kind() == MentionKind.POST) {
                offices.resolve(line, there, person);
            }
            Mention found = line.startingAt(i);
            if (found != null && found.kind() == MentionKind.PERSON) {
                notePerson(line, found, named);
            } else if (found != null && isSomebody(line, found)) {
                notePerson(line, found, named);
            } else if (found != null && found.filled() == Slot.Filled.MATCHED) {
                note(found);
            }
        }
        persons = named;
        two = named.size() == 2 ? named : two;
        if (!named.isEmpty()) {
            person = subject == null ? named.getFirst() : subject;
        }
    }

    /** The first person that may be the subject is whom "he" and "she" mean from then on. */
    private void notePerson(Line line, Mention mention, List<Value> named) {
        mention.values().stream().filter(value -> !named.contains(value)).forEach(named::add);
        boolean maySubject =
                !line.is(mention.to(), "'s") && !line.is(beforeArticle(line, mention.from()) - 1, prepositions);
        if (subject == null && maySubject && mention.values().size() == 1) {
            subject = mention.value();
        }
    }

    /** "The Secretary" of a document that gives no name is called "she" as well. */
    private static boolean isSomebody(Line line, Mention mention) {
        return mention.kind() == MentionKind.POST
                && line.is(mention.from() - 1, "the")
                && line.capitalised(mention.from());
    }

    private static int beforeArticle(Line line, int i) {
        return line.is(i - 1, "the") ? i - 1 : i;
    }

    private void note(Mention mention) {
        switch (mention.kind()) {
            case STATE, DEMONYM -> {
                state = mention.value();
                if (!mention.value().equals(topic.author())) {
                    foreignState = mention.value();
                }
            }
            case AGREEMENT, DECLARATION -> agreement = mention;
            case GROUP -> {
                if (!mention.attributes().containsKey(Mention.NAMED)) {
                    groups = mention.value();
                }
            }
            case PERSON,
                    POST,
                    BODY,
                    ORGANIZATION,
                    COLLECTIVE,
                    EVENT,
                    PLACE,
                    MONEY,
                    PERCENT,
                    NUMBER,
                    ORDINAL,
                    DATE,
                    PERIOD,
                    WORDS -> {}
        }
    }

    private void refer(Line line, int i) {
        if (line.is(i, singularPersons)) {
            refer(line, MentionKind.PERSON, i, i + 1, subject == null ? person : subject);
        } else if (line.is(i, pluralPersons)) {
            if (persons.size() > 1) {
                line.add(
                        Mention.reference(MentionKind.PERSON, i, i + 1, persons, "the persons of the sentence before"));
            }
        } else if (line.is(i, author)) {
            referToAuthors(line, i, topic.authors());
        } else if (line.is(i, pairWords)) {
            bothSides(line, i);
        } else if (line.is(i, pointers)) {
            pointed(line, i);
        }
    }

    private static void refer(Line line, MentionKind kind, int from, int to, @Nullable Value value) {
        if (value != null) {
            line.add(Mention.reference(kind, from, to, List.of(value), value.text()));
        }
    }

    /** "we": the state that speaks, or the states that sign. */
    private static void referToAuthors(Line line, int i, List<Value.Entity> authors) {
        if (!authors.isEmpty()) {
            String reason = authors.stream().map(Value::text).collect(Collectors.joining(", "));
            line.add(Mention.reference(MentionKind.STATE, i, i + 1, List.copyOf(authors), reason));
        }
    }

    /** "both countries", "the two sides", "our two nations", and "our $65 million gift". */
    private void bothSides(Line line, int i) {
        int noun = i + 1;
        while (noun <= i + WORDS_BEFORE_SIDES && line.is(noun, beforeSides)) {
            noun++;
        }
        if (line.is(i, "both") && line.is(i + 1, leaders)) {
            twoPersons(line, i, i + 2);
            return;
        }
        boolean counted = !line.is(i, authors) || line.is(i + 1, "two");
        boolean isSides = line.is(noun, sides) || counted && line.is(noun, sidesByNumber);
        if (isSides && topic.pair().size() == 2) {
            pair(line, i, noun + 1);
            return;
        }
        Mention sum = line.startingAt(i + 1);
        if (line.is(i, authors) && sum != null && sum.kind() == MentionKind.MONEY) {
            refer(line, MentionKind.STATE, i, i + 1, topic.author() != null ? topic.author() : state);
        }
    }

    /** "the two leaders", "both ministers": the last two persons that one sentence has named. */
    private void twoPersons(Line line, int from, int to) {
        if (!two.isEmpty()) {
            line.add(Mention.reference(MentionKind.PERSON, from, to, two, "the last two persons of one sentence"));
        }
    }

    private void pair(Line line, int from, int to) {
        line.add(Mention.reference(MentionKind.STATE, from, to, topic.pair(), THE_PAIR));
    }

    /** A noun after "the", "this", "that", "these". */
    private void pointed(Line line, int i) {
        boolean two = line.is(i + 1, "two") && (line.is(i + 2, sides) || line.is(i + 2, sidesByNumber));
        boolean pair = two || isPairOfTitle(line, i);
        boolean named = line.is(i + 2, namingPrepositions);
        if (line.is(i + 1, "two") && line.is(i + 2, leaders)) {
            twoPersons(line, i, i + 3);
        } else if (pair && topic.pair().size() == 2) {
            pair(line, i, two ? i + 3 : i + 2);
        } else if (line.is(i + 1, countryNouns) && line.is(i, "the") && !line.is(i + 2, "of")) {
            refer(line, MentionKind.STATE, i, i + 2, foreignState);
        } else if (line.is(i + 1, agreementNouns) && !named) {
            lastAgreement(line, i);
        } else if (line.is(i + 1, groupNouns) && line.is(i, groupPointers)) {
            refer(line, MentionKind.GROUP, i, i + 2, groups);
        }
    }

    /** "the sides" of a document whose title names two states; "the countries" may be any. */
    private boolean isPairOfTitle(Line line, int i) {
        return line.is(i, "the")
                && line.is(i + 1, sides)
                && !line.is(i + 1, sidesThatMayBeAny)
                && topic.title().size() == 2;
    }

    private void lastAgreement(Line line, int i) {
        Mention last = agreement;
        if (last != null && !line.is(i, "its")) {
            line.add(new Mention(
                    last.kind(),
                    i,
                    i + 2,
                    last.values(),
                    Slot.Filled.COREFERENCE,
                    last.value().text(),
                    last.attributes()));
        }
    }
}
