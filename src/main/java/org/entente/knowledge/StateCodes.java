package org.entente.knowledge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.knowledge.PartyResolver.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * The states by every name and code that lists give them: those of {@code states.csv}, more codes and dated ones of
 * {@code state-codes.csv}, and names in six languages of {@code state-names.csv}.
 */
final class StateCodes {

    static final String CODES = "state-codes.csv";
    static final String NAMES = "state-names.csv";

    private static final List<String> LANGUAGES = List.of("en", "es", "fr", "ar", "ru", "zh");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=.)");
    private static final Set<Scheme> TABLED = EnumSet.complementOf(EnumSet.of(Scheme.ANY));

    private final States states;
    private final Bearers codes = new Bearers();
    private final List<Named> named = new ArrayList<>();

    /** Most mappings know states by codes, and thousands of names take longer to make plain than all else here to read. */
    private final Later<Bearers> byPlainName = new Later<>(this::byPlainName);

    /** A name as it is written. */
    private record Named(String name, Bearer bearer) {}

    private StateCodes(States states) {
        this.states = states;
    }

    static StateCodes read(Tables tables, States states) {
        StateCodes read = new StateCodes(states);
        states.all().forEach(read::add);
        tables.read(CODES, List.of("state", "scheme", "code", "from", "until"), row -> {
            read.addCode(row);
            return row;
        });
        tables.read(NAMES, List.of("state", "en", "es", "fr", "ar", "ru", "zh"), row -> {
            read.addNames(row);
            return row;
        });
        return read;
    }

    Optional<State> one(String text, Scheme scheme, @Nullable Integer year) {
        return switch (scheme) {
            case NAME -> byName(text, year);
            case ANY -> any(text, year);
            default -> codes.one(scheme, plain(scheme, text), year);
        };
    }

    private Optional<State> any(String text, @Nullable Integer year) {
        for (Scheme code : List.of(Scheme.ALPHA3, Scheme.ALPHA2)) {
            // Small letters are words: "no" is not Norway.
            if (codes.known(code, text.strip())) {
                return codes.one(code, text.strip(), year);
            }
        }
        return byName(text, year);
    }

    private Optional<State> byName(String text, @Nullable Integer year) {
        Bearers names = byPlainName.get();
        for (String form : PlainName.forms(text)) {
            if (names.known(Scheme.NAME, form)) {
                return names.one(Scheme.NAME, form, year);
            }
        }
        return Optional.empty();
    }

    private Bearers byPlainName() {
        Bearers names = new Bearers();
        named.forEach(one -> names.add(Scheme.NAME, PlainName.of(one.name()), one.bearer()));
        return names;
    }

    private void add(State state) {
        Bearer own = Bearer.own(state);
        codes.add(Scheme.ALPHA3, state.alpha3(), own);
        codes.add(Scheme.ALPHA2, state.alpha2(), own);
        codes.add(Scheme.M49, state.m49() == null ? null : plain(Scheme.M49, state.m49()), own);
        codes.add(Scheme.WIKIDATA, state.wikidata(), own);
        List.of(state.name(), state.official(), state.spanish()).forEach(name -> named.add(new Named(name, own)));
        Bearer also = Bearer.also(state);
        state.other().forEach(name -> named.add(new Named(name, also)));
        state.acronyms().forEach(name -> named.add(new Named(name, also)));
    }

    private void addCode(Row row) {
        Scheme scheme = row.oneOf("scheme", Scheme.class);
        if (!TABLED.contains(scheme)) {
            row.wrong("scheme", '"' + scheme.name() + '"', "a scheme of codes", "correct it");
        }
        Integer from = row.year("from");
        Integer until = row.year("until");
        String code = row.text("code");
        state(row).ifPresent(state -> {
            Bearer bearer = from == null && until == null ? Bearer.own(state) : Bearer.then(state, from, until);
            if (scheme == Scheme.NAME) {
                named.add(new Named(code, bearer));
            } else {
                codes.add(scheme, plain(scheme, code), bearer);
            }
        });
    }

    private void addNames(Row row) {
        state(row)
                .ifPresent(state -> LANGUAGES.forEach(language ->
                        row.list(language).forEach(name -> named.add(new Named(name, Bearer.also(state))))));
    }

    private Optional<State> state(Row row) {
        Optional<State> state = states.byCode(row.text("state"));
        if (state.isEmpty()) {
            row.wrong("state", '"' + row.text("state") + '"', "the code of a state in states.csv", "correct it");
        }
        return state;
    }

    private static String plain(Scheme scheme, String code) {
        String text = code.strip();
        return switch (scheme) {
            case M49, COW -> ZEROS.matcher(text).replaceFirst("");
            case WIKIDATA -> text.substring(text.lastIndexOf('/') + 1);
            case SLUG -> text.toLowerCase(Locale.ROOT);
            default -> text.toUpperCase(Locale.ROOT);
        };
    }
}
