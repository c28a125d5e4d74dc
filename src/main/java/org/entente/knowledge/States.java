package org.entente.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** All states and territories that have a code, and former ones: {@code data/reference/states.csv}. */
public final class States {

    static final String FILE = "states.csv";

    private static final List<String> COLUMNS = List.of(
            "code",
            "alpha2",
            "m49",
            "name",
            "official",
            "other",
            "acronyms",
            "demonyms",
            "capitals",
            "metonyms",
            "spanish",
            "wikidata",
            "un_member",
            "kind",
            "from",
            "until");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}|[a-z]+(-[a-z]+)*");
    private static final Pattern ALPHA2 = Pattern.compile("[A-Z]{2}");
    private static final Pattern M49 = Pattern.compile("\\d{3}");
    private static final Pattern EQUALS = Pattern.compile("=");
    static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d*");

    private final List<State> all;
    private final Map<String, State> byCode = new HashMap<>();

    private States(List<State> all) {
        this.all = List.copyOf(all);
        for (State state : all) {
            byCode.put(state.code(), state);
            // CS was Czechoslovakia's and then Serbia and Montenegro's: the two letters of a former state name nothing.
            String alpha2 = state.alpha2();
            if (alpha2 != null && state.kind() != State.Kind.FORMER) {
                byCode.put(alpha2, state);
            }
        }
    }

    public static States load() {
        Tables tables = Tables.shipped();
        States states = read(tables);
        tables.check();
        return states;
    }

    /** Present ones first, then former ones with a code of ISO, then those without, each by code. */
    public List<State> all() {
        return all;
    }

    /** By ISO 3166 alpha-3 or alpha-2 code in capitals, or by slug; former states not by alpha-2. */
    public Optional<State> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    static States read(Tables tables) {
        Uniqueness unique = new Uniqueness();
        return new States(tables.read(FILE, COLUMNS, row -> {
            State state = state(row);
            unique.note(row, state);
            return state;
        }));
    }

    private static State state(Row row) {
        return new State(
                row.text("code", CODE, "three capital letters or a slug of small ones"),
                row.optional("alpha2", ALPHA2, "two capital letters"),
                row.optional("m49", M49, "three digits"),
                row.text("name"),
                row.text("official"),
                row.list("other"),
                row.list("acronyms"),
                row.list("demonyms"),
                capitals(row),
                row.list("metonyms"),
                row.text("spanish"),
                row.optional("wikidata", WIKIDATA, "a Wikidata id such as Q419"),
                row.yes("un_member"),
                row.oneOf("kind", State.Kind.class),
                row.date("from"),
                row.date("until"));
    }

    /** {@code Sucre|La Paz}: two capitals; {@code Kyiv=Kiev}: one with two spellings. */
    private static List<Capital> capitals(Row row) {
        List<Capital> capitals = new ArrayList<>();
        for (String capital : row.list("capitals")) {
            List<String> spellings = row.parts("capitals", capital, EQUALS);
            capitals.add(new Capital(spellings.getFirst(), spellings));
        }
        return capitals;
    }

    /** What no two rows may share. */
    private static final class Uniqueness {
        private final Set<String> codes = new HashSet<>();
        private final Set<String> alpha2 = new HashSet<>();
        private final Set<String> m49 = new HashSet<>();
        private final Set<String> wikidata = new HashSet<>();
        private final Set<String> capitals = new HashSet<>();

        void note(Row row, State state) {
            row.once("code", state.code(), codes);
            row.once("m49", state.m49(), m49);
            row.once("wikidata", state.wikidata(), wikidata);
            state.capitals().forEach(capital -> row.once("capitals", capital.name(), capitals));
            if (state.kind() != State.Kind.FORMER) {
                row.once("alpha2", state.alpha2(), alpha2);
            } else if (state.until() == null) {
                row.wrong("until", "an empty cell", "the date when a former state ceased to be", "fill it in");
            }
        }
    }
}
