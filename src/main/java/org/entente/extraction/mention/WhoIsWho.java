package org.entente.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.claim.EntityKind;
import org.entente.claim.PartialDate;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.Known;
import org.entente.knowledge.Name;
import org.entente.knowledge.Tenure;
import org.entente.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The persons whom a gazetteer knows. A surname alone is somebody only where post, state and date agree; a whole name that several
 * bear is one of them only likewise, and nobody where they do not tell.
 */
final class WhoIsWho {

    /** For how long before and after all known posts somebody is still spoken of; a namesake of another century is another. */
    private static final int YEARS_AROUND = 30;

    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "for", "and", "to", "in");

    /** A known person under one name, in words without accents. */
    private record Entry(Known person, List<String> words) {}

    /** As what a text speaks of somebody; null where it does not say. */
    record Office(@Nullable String title, @Nullable String state, boolean former) {

        static final Office NONE = new Office(null, null, false);
    }

    /** By every word of a name but the first: somebody may be called by the first of two surnames. */
    private final Map<String, List<Entry>> bySurname = new HashMap<>();

    static WhoIsWho of(Gazetteer gazetteer) {
        WhoIsWho people = new WhoIsWho();
        for (Known known : gazetteer.all()) {
            if (known.kind() == EntityKind.PERSON) {
                known.names().forEach(name -> people.add(known, name));
            }
        }
        return people;
    }

    private void add(Known person, Name name) {
        List<String> words = Tokenizer.plainWords(name.text());
        Entry entry = new Entry(person, words);
        for (String surname : new HashSet<>(words.subList(1, words.size()))) {
            bySurname.computeIfAbsent(surname, key -> new ArrayList<>(1)).add(entry);
        }
    }

    /** The known person of this name, or null where nobody or more than one may be meant. */
    @Nullable
    Known find(String name, Office office, @Nullable PartialDate date) {
        List<String> words = Tokenizer.plainWords(name);
        Map<String, Known> bearers = new LinkedHashMap<>();
        for (String word : words) {
            for (Entry entry : bySurname.getOrDefault(word, List.of())) {
                if (words.size() == 1 || isSameName(entry.words, words)) {
                    bearers.put(entry.person.key(), entry.person);
                }
            }
        }
        List<Known> persons = List.copyOf(bearers.values());
        if (words.size() > 1) {
            List<Known> possible = where(persons, person -> mayBe(person, office, date));
            if (possible.size() == 1) {
                return possible.getFirst();
            }
        }
        List<Known> holders = where(persons, person -> holds(person, office, date));
        return holders.size() == 1 ? holders.getFirst() : null;
    }

    private static List<Known> where(List<Known> persons, Predicate<Known> test) {
        return persons.stream().filter(test).toList();
    }

    /** Whether one name has all words of the other, and both begin alike: "A. Hill" and "Ann Maria Hill". */
    private static boolean isSameName(List<String> known, List<String> said) {
        String first = said.getFirst();
        boolean sameFirst = first.equals(known.getFirst())
                || isInitial(first) && known.getFirst().charAt(0) == first.charAt(0);
        List<String> rest = said.subList(1, said.size()).stream()
                .filter(word -> !isInitial(word))
                .toList();
        return sameFirst
                && !rest.isEmpty()
                && (known.containsAll(rest) || rest.containsAll(known.subList(1, known.size())));
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 || word.length() == 2 && word.endsWith(".");
    }

    /** Whether nothing speaks against it: another state, another time. */
    private static boolean mayBe(Known person, Office office, @Nullable PartialDate date) {
        Set<String> states = new HashSet<>();
        if (person.state() != null) {
            states.add(person.state());
        }
        boolean inTime = date == null || person.tenures().isEmpty();
        for (Tenure tenure : person.tenures()) {
            if (tenure.state() != null) {
                states.add(tenure.state());
            }
            inTime = inTime || date != null && isAround(tenure, date);
        }
        return inTime && (office.state == null || states.isEmpty() || states.contains(office.state));
    }

    private static boolean isAround(Tenure tenure, PartialDate date) {
        PartialDate from = tenure.from();
        PartialDate until = tenure.until();
        return (from == null || from.year() - YEARS_AROUND <= date.year())
                && (until == null || until.year() + YEARS_AROUND >= date.year());
    }

    /** Whether somebody is known to hold just this post, or to have held it. */
    private static boolean holds(Known person, Office office, @Nullable PartialDate date) {
        String title = office.title;
        return title != null
                && office.state != null
                && date != null
                && person.tenures().stream()
                        .anyMatch(tenure -> office.state.equals(tenure.state())
                                && isSameTitle(words(title), words(tenure.post()))
                                && tenure.agreesWith(date, office.former));
    }

    /** "Foreign Minister" is "Minister of Foreign Affairs", and "Minister of Finance" is not. */
    private static boolean isSameTitle(Set<String> one, Set<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    private static Set<String> words(String title) {
        Set<String> words = new HashSet<>(List.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)));
        words.removeAll(SMALL_WORDS);
        return words;
    }
}
