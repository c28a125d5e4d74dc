package org.entente.knowledge;

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

    private final Bearers bearers = new Bearers();
    private final States states;

    private StateCodes(States states) {
        this.states = states;
    }

    static StateCodes read(Tables tables, States states) {
        StateCodes codes = new StateCodes(states);
        states.all().forEach(codes::add);
        tables.read(CODES, List.of("state", "scheme", "code", "from", "until"), row -> {
            codes.addCode(row);
            return row;
        });
        tables.read(NAMES, List.of("state", "en", "es", "fr", "ar", "ru", "zh"), row -> {
            codes.addNames(row);
            return row;
        });
        return codes;
    }

    Optional<State> one(String text, Scheme scheme, @Nullable Integer year) {
        return switch (scheme) {
            case NAME -> byName(text, year);
            case ANY -> any(text, year);
            default -> bearers.one(scheme, plain(scheme, text), year);
        };
    }

    private Optional<State> any(String text, @Nullable Integer year) {
        for (Scheme code : List.of(Scheme.ALPHA3, Scheme.ALPHA2)) {
            // Small letters are words: "no" is not Norway.
            if (bearers.known(code, text.strip())) {
                return bearers.one(code, text.strip(), year);
            }
        }
        return byName(text, year);
    }

    private Optional<State> byName(String text, @Nullable Integer year) {
        for (String form : PlainName.forms(text)) {
            if (bearers.known(Scheme.NAME, form)) {
                return bearers.one(Scheme.NAME, form, year);
            }
        }
        return Optional.empty();
    }

    private void add(State state) {
        Bearer own = Bearer.own(state);
        bearers.add(Scheme.ALPHA3, state.alpha3(), own);
        bearers.add(Scheme.ALPHA2, state.alpha2(), own);
        bearers.add(Scheme.M49, state.m49() == null ? null : plain(Scheme.M49, state.m49()), own);
        bearers.add(Scheme.WIKIDATA, state.wikidata(), own);
        List.of(state.name(), state.official(), state.spanish())
                .forEach(name -> bearers.add(Scheme.NAME, PlainName.of(name), own));
        Bearer also = Bearer.also(state);
        state.other().forEach(name -> bearers.add(Scheme.NAME, PlainName.of(name), also));
        state.acronyms().forEach(name -> bearers.add(Scheme.NAME, PlainName.of(name), also));
    }

    private void addCode(Row row) {
        Scheme scheme = row.oneOf("scheme", Scheme.class);
        if (!TABLED.contains(scheme)) {
            row.wrong("scheme", '"' + scheme.name() + '"', "a scheme of codes", "correct it");
        }
        Integer from = row.year("from");
        Integer until = row.year("until");
        String code = row.text("code");
        state(row)
                .ifPresent(state -> bearers.add(
                        scheme,
                        scheme == Scheme.NAME ? PlainName.of(code) : plain(scheme, code),
                        from == null && until == null ? Bearer.own(state) : Bearer.then(state, from, until)));
    }

    private void addNames(Row row) {
        state(row)
                .ifPresent(state -> LANGUAGES.forEach(language -> row.list(language)
                        .forEach(name -> bearers.add(Scheme.NAME, PlainName.of(name), Bearer.also(state)))));
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
