package org.entente.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.EntityKind;
import org.entente.merge.Finding.Status;
import org.entente.merge.PersonName.Agreement;

/** What must agree for two things of different sources to be one. */
final class Rules {

    private static final int YEARS_APART = 10;

    private Rules() {}

    /** Nothing where they are two, or have nothing in common that would make anybody ask. */
    static Optional<Finding> compare(Candidate a, Candidate b) {
        return a.kind() == EntityKind.PERSON ? persons(a, b) : agreements(a, b);
    }

    /** Whether what is known of two persons rules out that they are one, whatever they are called. */
    static boolean apart(Candidate a, Candidate b) {
        return farApart(years(a.born), years(b.born)) || deadBefore(a, b) || deadBefore(b, a);
    }

    private static Optional<Finding> persons(Candidate a, Candidate b) {
        Agreement names = names(a, b);
        if (names == Agreement.NONE || apart(a, b)) {
            return Optional.empty();
        }
        int whole = names == Agreement.WHOLE ? 10 : 0;
        String name = names == Agreement.WHOLE ? "name" : "part of the name";
        List<String> days = common(a.born, b.born).stream()
                .filter(date -> date.length() == 10)
                .toList();
        if (!days.isEmpty()) {
            return found(a, b, Status.MERGED, name + " and date of birth", whole + 4, days.getFirst());
        }
        Optional<String> together = together(a, b);
        if (together.isPresent()) {
            return found(a, b, Status.MERGED, name + ", state and years", whole + 3, together.get());
        }
        Set<String> states = common(states(a), states(b));
        boolean elsewhere =
                states.isEmpty() && !states(a).isEmpty() && !states(b).isEmpty();
        Set<String> bornYears = common(years(a.born), years(b.born));
        if (!bornYears.isEmpty() && names == Agreement.WHOLE) {
            return found(
                    a,
                    b,
                    elsewhere ? Status.DOUBTFUL : Status.MERGED,
                    "name and year of birth",
                    whole + 2,
                    "born " + bornYears.iterator().next() + (elsewhere ? ", of different states" : ""));
        }
        if (elsewhere || (names == Agreement.PART && states.isEmpty()) || longApart(a, b)) {
            return Optional.empty();
        }
        String why = states.isEmpty()
                ? "nothing but the name is known of one of them"
                : "of the same state, in no same year";
        return found(a, b, Status.DOUBTFUL, states.isEmpty() ? name : name + " and state", whole, why);
    }

    private static Optional<Finding> agreements(Candidate a, Candidate b) {
        if (a.parties.isEmpty() || !a.parties.equals(b.parties)) {
            return Optional.empty();
        }
        Set<String> days = common(a.signed, b.signed);
        boolean title = !common(titles(a), titles(b)).isEmpty();
        boolean otherDay = !a.signed.isEmpty() && !b.signed.isEmpty() && days.isEmpty();
        if (title && !otherDay) {
            return found(a, b, Status.MERGED, "title and parties", 4, "the same title");
        }
        if (title) {
            return found(a, b, Status.DOUBTFUL, "title and parties", 2, "signed on different days");
        }
        return days.stream()
                .filter(day -> day.length() == 10)
                .findFirst()
                .flatMap(day -> found(a, b, Status.MERGED, "parties and day of signature", 3, "signed " + day));
    }

    private static Optional<Finding> found(
            Candidate a, Candidate b, Status status, String rule, int weight, String evidence) {
        Pair pair = Pair.of(a.key(), b.key());
        return Optional.of(new Finding(
                pair.one(),
                pair.other(),
                status,
                rule,
                weight,
                List.of(a.name() + " (" + a.source() + ") · " + b.name() + " (" + b.source() + ")", evidence)));
    }

    private static Agreement names(Candidate a, Candidate b) {
        return a.read().stream()
                .flatMap(one -> b.read().stream().map(one::with))
                .max(Enum::compareTo)
                .orElse(Agreement.NONE);
    }

    /** The years in which both acted for one state, or one did and the other was met there. */
    private static Optional<String> together(Candidate a, Candidate b) {
        return together(a.spells, b.spells).or(() -> together(a.spells, b.seen)).or(() -> together(a.seen, b.spells));
    }

    private static Optional<String> together(Set<Spell> ones, Set<Spell> others) {
        return Spell.whole(ones).stream()
                .flatMap(one -> Spell.whole(others).stream().filter(one::meets).map(other -> one + " and " + other))
                .findFirst();
    }

    private static boolean longApart(Candidate a, Candidate b) {
        List<Spell> one = a.spells.stream().filter(Spell::dated).toList();
        List<Spell> other = b.spells.stream().filter(Spell::dated).toList();
        return !one.isEmpty()
                && !other.isEmpty()
                && (first(one) - last(other) > YEARS_APART || first(other) - last(one) > YEARS_APART);
    }

    private static boolean deadBefore(Candidate dead, Candidate alive) {
        List<Spell> dated = alive.spells.stream().filter(Spell::dated).toList();
        return !dead.died.isEmpty()
                && !dated.isEmpty()
                && dead.died.stream().allMatch(day -> year(day) + 1 < first(dated));
    }

    private static boolean farApart(Set<String> years, Set<String> others) {
        return !years.isEmpty()
                && !others.isEmpty()
                && years.stream()
                        .allMatch(one -> others.stream().allMatch(other -> Math.abs(year(one) - year(other)) > 1));
    }

    private static int first(List<Spell> dated) {
        return dated.stream().map(Spell::from).mapToInt(Integer::intValue).min().orElseThrow();
    }

    private static int last(List<Spell> dated) {
        return dated.stream()
                .map(Spell::until)
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow();
    }

    private static Set<String> states(Candidate person) {
        return person.spells.stream().map(Spell::state).collect(Collectors.toSet());
    }

    private static Set<String> titles(Candidate agreement) {
        return agreement.read().stream()
                .map(name -> String.join(" ", new TreeSet<>(name.words())))
                .collect(Collectors.toSet());
    }

    private static Set<String> years(Set<String> dates) {
        return dates.stream()
                .filter(date -> date.length() >= 4)
                .map(date -> date.substring(0, 4))
                .collect(Collectors.toSet());
    }

    private static int year(String date) {
        return Integer.parseInt(date.substring(0, 4));
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        return Stream.of(one)
                .flatMap(Set::stream)
                .filter(other::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
