package org.entente.extraction.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.claim.EntityKind;
import org.entente.claim.Value;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.Known;
import org.entente.knowledge.Name;
import org.entente.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The agreements that a gazetteer knows, by what is left of their names without the parties: "the Trade Promotion Agreement" of a
 * document on two states is theirs, and "TPA" too. Where more than one may be meant, it is none.
 */
final class KnownAgreements {

    /** "Agreement" alone, left of "the Peru-Chile Agreement", may be any of theirs. */
    private static final int WORDS_OF_A_NAME = 2;

    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{3,6}");

    /** Words that names of the same agreement have in one form and lack in another. */
    private static final Set<String> BETWEEN_PARTIES = Set.of(
            "the",
            "between",
            "and",
            "with",
            "of",
            "-",
            "/",
            ",",
            "'s",
            "Government",
            "Governments",
            "Republic",
            "Republics");

    private final Map<String, List<Known>> byCore = new HashMap<>();
    private final Map<String, List<Known>> byAcronym = new HashMap<>();

    static KnownAgreements of(Gazetteer gazetteer, NameTrie names) {
        KnownAgreements agreements = new KnownAgreements();
        for (Known known : gazetteer.all()) {
            if (known.kind() == EntityKind.AGREEMENT) {
                known.names().forEach(name -> agreements.add(known, name, names));
            }
        }
        return agreements;
    }

    private void add(Known known, Name name, NameTrie names) {
        if (name.kind() == Name.Kind.ACRONYM) {
            enter(byAcronym, name.text(), known);
            return;
        }
        List<String> core = core(names.withoutStates(Tokenizer.plainWords(name.text())));
        enter(byCore, String.join(" ", core), known);
        StringBuilder initials = new StringBuilder();
        core.forEach(word -> initials.append(Character.isUpperCase(word.charAt(0)) ? word.substring(0, 1) : ""));
        if (known.parties().size() == 2 && ACRONYM.matcher(initials).matches()) {
            enter(byAcronym, initials.toString(), known);
        }
    }

    private static void enter(Map<String, List<Known>> index, String name, Known known) {
        List<Known> things = index.computeIfAbsent(name, key -> new ArrayList<>(1));
        if (!things.contains(known)) {
            things.add(known);
        }
    }

    private static List<String> core(Collection<String> words) {
        return words.stream().filter(word -> !BETWEEN_PARTIES.contains(word)).toList();
    }

    /**
     * The agreement that words of a sentence name, or null.
     *
     * @param states that the words name
     * @param topic the two states that the document is about, where it is about two
     */
    @Nullable
    Known find(Line line, int from, int to, List<Value> states, List<Value.Entity> topic) {
        if (byCore.isEmpty()) {
            return null;
        }
        List<String> core = core(wordsWithoutStates(line, from, to));
        if (core.size() < WORDS_OF_A_NAME) {
            return null;
        }
        Set<String> codes = codes(states);
        boolean telling = codes.isEmpty() && core.size() > WORDS_OF_A_NAME;
        if (codes.size() < 2) {
            codes.addAll(codes(topic));
        }
        return only(byCore.getOrDefault(String.join(" ", core), List.of()), codes, telling);
    }

    private static List<String> wordsWithoutStates(Line line, int from, int to) {
        List<String> words = new ArrayList<>();
        int i = from;
        while (i < to) {
            Mention mention = line.startingAt(i);
            if (mention != null && mention.namesState() && mention.to() <= to) {
                i = mention.to();
            } else {
                words.add(line.token(i).plain());
                i++;
            }
        }
        return words;
    }

    /** Marks what is called by an acronym alone, in a document about its parties. */
    void markAcronyms(Line line, List<Value.Entity> topic) {
        Set<String> codes = codes(topic);
        for (int i = 0; i < line.size() && !byAcronym.isEmpty() && !codes.isEmpty(); i++) {
            Known known = line.covering(i) == null
                    ? only(byAcronym.getOrDefault(line.token(i).text(), List.of()), codes, false)
                    : null;
            if (known != null) {
                line.add(Mention.of(
                        MentionKind.AGREEMENT, i, i + 1, known.entity(), Map.of(Mention.NAMED, Mention.YES)));
            }
        }
    }

    /**
     * The one agreement to which all these states are party.
     *
     * @param telling whether the name says enough by itself of an agreement of many
     */
    private static @Nullable Known only(List<Known> called, Set<String> states, boolean telling) {
        List<Known> possible = called.stream()
                .filter(known -> telling && known.parties().size() != 2
                        || !states.isEmpty() && known.parties().containsAll(states))
                .toList();
        return possible.size() == 1 ? possible.getFirst() : null;
    }

    private static Set<String> codes(List<? extends Value> states) {
        Set<String> codes = new HashSet<>();
        for (Value value : states) {
            if (value instanceof Value.Entity state && state.state() != null) {
                codes.add(state.state());
            }
        }
        return codes;
    }
}
