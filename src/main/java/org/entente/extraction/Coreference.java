package org.entente.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.claim.Value;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the words that refer to what was named before: a closed list.
 *
 * <p>He and she, titles alone ("the Deputy Secretary"), "the two sides", "the government", "our" and "we" where the author's state is
 * known, "that pact", "these groups", "they" after several persons. What the list does not hold stays unresolved.
 */
final class Coreference {

    private static final Set<String> SIDES = Set.of(
            "sides",
            "countries",
            "governments",
            "nations",
            "parties",
            "states",
            "delegations",
            "peoples",
            "capitals",
            "allies",
            "partners",
            "neighbors",
            "neighbours",
            "democracies",
            "republics");

    private final Topic topic;
    private final Cast cast;

    private @Nullable Value person;
    private List<Value> persons = List.of();
    private @Nullable Value state;
    private @Nullable Value foreignState;
    private @Nullable Mention agreement;
    private @Nullable Value groups;

    Coreference(Topic topic, Cast cast) {
        this.topic = topic;
        this.cast = cast;
    }

    /** Resolves a sentence's references by what came before it, then takes note of what it names. */
    void mark(Line line) {
        List<Value> earlier = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Mention there = line.startingAt(i);
            if (there == null && line.covering(i) == null) {
                refer(line, i);
            } else if (there != null && there.kind() == MentionKind.POST) {
                office(line, there);
            }
            note(line.startingAt(i), earlier);
        }
        persons = earlier;
        if (!earlier.isEmpty()) {
            person = earlier.getFirst();
        }
    }

    private void note(@Nullable Mention mention, List<Value> earlier) {
        if (mention == null || mention.filled() != org.entente.claim.Slot.Filled.MATCHED) {
            return;
        }
        switch (mention.kind()) {
            case PERSON -> {
                if (!earlier.contains(mention.value())) {
                    earlier.add(mention.value());
                }
            }
            case STATE, DEMONYM -> {
                state = mention.value();
                if (!mention.value().equals(topic.author())) {
                    foreignState = mention.value();
                }
            }
            case AGREEMENT, DECLARATION -> agreement = mention;
            case GROUP -> {
                if (!mention.attributes().containsKey("named")) {
                    groups = mention.value();
                }
            }
            case POST, BODY, ORGANIZATION, COLLECTIVE, PLACE, MONEY, PERCENT, NUMBER, ORDINAL, DATE -> {}
        }
    }

    private void refer(Line line, int i) {
        String word = line.lower(i);
        String next = line.lower(i + 1);
        switch (word) {
            case "he", "she" -> add(line, MentionKind.PERSON, i, i + 1, person);
            case "they" -> {
                if (persons.size() > 1) {
                    line.add(Mention.reference(
                            MentionKind.PERSON, i, i + 1, persons, "the persons of the sentence before"));
                }
            }
            case "both", "two", "our" -> sides(line, i);
            case "we" -> add(line, MentionKind.STATE, i, i + 1, topic.author());
            case "the", "this", "that", "these", "its", "his", "their" -> definite(line, i, next);
            default -> {}
        }
    }

    /** "both countries", "the two sides", "our two nations", and "our $65 million gift". */
    private void sides(Line line, int i) {
        int noun = i + 1;
        while (noun < i + 3 && line.lower(noun).matches("two|our|the|of|great|respective|democratic|close")) {
            noun++;
        }
        if (SIDES.contains(line.lower(noun)) && topic.pair().size() == 2) {
            line.add(Mention.reference(
                    MentionKind.STATE, i, noun + 1, topic.pair(), "the two states that the document is about"));
            return;
        }
        Mention sum = line.startingAt(i + 1);
        if (line.lower(i).equals("our") && sum != null && sum.kind() == MentionKind.MONEY) {
            add(line, MentionKind.STATE, i, i + 1, topic.author() != null ? topic.author() : state);
        }
    }

    private void definite(Line line, int i, String noun) {
        boolean pair = noun.equals("two") && SIDES.contains(line.lower(i + 2))
                || SIDES.contains(noun)
                        && line.lower(i).equals("the")
                        && topic.title().size() == 2
                        && !noun.matches("countries|states|nations|peoples");
        if (pair && topic.pair().size() == 2) {
            int to = noun.equals("two") ? i + 3 : i + 2;
            line.add(Mention.reference(
                    MentionKind.STATE, i, to, topic.pair(), "the two states that the document is about"));
        } else if (noun.matches("government|country|nation|kingdom|republic")
                && line.lower(i).equals("the")
                && !line.lower(i + 2).equals("of")) {
            add(line, MentionKind.STATE, i, i + 2, foreignState);
        } else if (noun.matches(
                        "agreement|treaty|pact|accord|declaration|memorandum|convention|mou|protocol|compact|deal")
                && !line.lower(i + 2).matches("of|on|between|with|to")) {
            Mention antecedent = agreement;
            if (antecedent != null && !line.lower(i).equals("its")) {
                line.add(new Mention(
                        antecedent.kind(),
                        i,
                        i + 2,
                        antecedent.values(),
                        org.entente.claim.Slot.Filled.COREFERENCE,
                        antecedent.value().text(),
                        antecedent.attributes()));
            }
        } else if (noun.matches("groups|gangs|cartels|organizations|organisations|networks")
                && line.lower(i).equals("these")) {
            add(line, MentionKind.GROUP, i, i + 2, groups);
        }
    }

    private static void add(Line line, MentionKind kind, int from, int to, @Nullable Value value) {
        if (value != null) {
            line.add(Mention.reference(kind, from, to, List.of(value), value.text()));
        }
    }

    /** "the Deputy Secretary": the person met before whose title has these words. */
    private void office(Line line, Mention post) {
        boolean definite = line.lower(post.from() - 1).equals("the") || post.from() == 0;
        if (!definite || !line.capitalised(post.from())) {
            return;
        }
        Value.Entity entity = post.entity();
        String title = entity == null ? "" : entity.name().toLowerCase(Locale.ROOT);
        Cast.Member holder = null;
        for (Cast.Member member : cast.members()) {
            List<Value> titles = member.attributes().getOrDefault("post", List.of());
            boolean holds = titles.stream()
                    .anyMatch(value -> value.text().toLowerCase(Locale.ROOT).startsWith(title));
            boolean sameState =
                    post.state() == null || post.state().equals(member.entity().state());
            if (holds && sameState) {
                if (holder != null && !member.entity().equals(person)) {
                    continue;
                }
                holder = member;
            }
        }
        if (holder != null) {
            line.remove(post);
            line.add(Mention.reference(
                    MentionKind.PERSON, post.from(), post.to(), List.of(holder.entity()), holder.name()));
        }
    }
}
