package org.entente.dataset.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.entente.graph.stream.Term;
import org.entente.knowledge.Slug;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * The functions that mappings have beside those of SPARQL. One whose arguments are not all bound is not called, and its value is
 * unbound; {@link #KEY} leaves out what is unbound.
 */
enum Function {
    STATE(1, 3, (context, given) -> context.parties().state(given)),
    /** For lists of which most entries are no states: unbound where nobody knows it, and not reported. */
    KNOWN_STATE(1, 3, (context, given) -> context.parties().knownState(given)),
    PARTY(1, 3, (context, given) -> context.parties().party(given)),
    NAME(1, 1, (context, given) -> context.parties().name(given.getFirst())),
    IS_STATE(1, 1, (context, given) -> Logic.of(context.parties().isState(given.getFirst()))),
    DYAD(2, 2, (context, given) -> context.parties().dyad(given.getFirst(), given.get(1))),
    SLUG(1, 1, (context, given) -> Term.text(Slug.of(text(given, 0)))),
    TITLE(1, 1, (context, given) -> Titles.title(text(given, 0))),
    KEY(1, 20, (context, given) -> key(given)),
    DATE(
            1,
            2,
            (context, given) ->
                    given.size() == 1 ? Dates.date(text(given, 0)) : Dates.date(text(given, 0), text(given, 1))),
    UNCERTAIN(1, 1, (context, given) -> Dates.uncertain(text(given, 0))),
    YEAR(1, 1, (context, given) -> Dates.year(text(given, 0))),
    DECIMAL(
            1,
            2,
            (context, given) -> given.size() == 1
                    ? Numbers.decimal(text(given, 0))
                    : Numbers.decimal(text(given, 0), text(given, 1))),
    INTEGER(1, 1, (context, given) -> Numbers.integer(text(given, 0))),
    CONCEPT(2, 2, (context, given) -> context.concept(text(given, 0), text(given, 1))),
    LOOKUP(2, 2, (context, given) -> context.lookup(text(given, 0), text(given, 1))),
    TABLE(3, 3, (context, given) -> context.inTable(text(given, 0), text(given, 1), text(given, 2))),
    WORDS(1, 1, (context, given) -> words(text(given, 0))),
    FILE(0, 0, (context, given) -> context.file()),
    RECORD(0, 0, (context, given) -> context.record()),
    RELEASE(0, 0, (context, given) -> context.release()),
    /** SPARQL's own, which makes a record a reject where the text is none, and not the triple vanish. */
    IRI(1, 1, (context, given) -> context.iri(given.getFirst())),
    /** SPARQL's own, which makes a record a reject where the text is none of the type, and not the literal ill-typed. */
    STRDT(2, 2, (context, given) -> typed(given.getFirst(), given.get(1)));

    static final String NS = "https://w3id.org/entente/function#";

    private static final Map<String, Function> BY_NAME =
            Stream.of(values()).collect(Collectors.toMap(Function::called, function -> function));

    private final int least;
    private final int most;

    @SuppressWarnings("ImmutableEnumChecker") // Bodies are static and capture nothing.
    private final Body body;

    @FunctionalInterface
    private interface Body {

        @Nullable
        Term apply(Context context, List<Term> arguments) throws BadValue;
    }

    Function(int least, int most, Body body) {
        this.least = least;
        this.most = most;
        this.body = body;
    }

    static @Nullable Function of(String name) {
        return BY_NAME.get(name);
    }

    static String names() {
        return Stream.of(values())
                .filter(function -> function != IRI && function != STRDT)
                .map(function -> "f:" + function.called())
                .collect(Collectors.joining(", "));
    }

    /** As mappings write it: {@code isState}. */
    String called() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
        return words.length == 1
                ? words[0]
                : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }

    boolean takes(int arguments) {
        return least <= arguments && arguments <= most;
    }

    /** Whether it is called without those of its arguments that are unbound. */
    boolean leavesOutUnbound() {
        return this == KEY;
    }

    /** Whether its values are always plain text. */
    boolean makesText() {
        return switch (this) {
            case NAME, SLUG, TITLE, KEY, TABLE, WORDS, FILE, RELEASE -> true;
            default -> false;
        };
    }

    /** The value, or null where it has none. */
    @Nullable
    Term apply(Context context, List<Term> arguments) throws BadValue {
        return body.apply(context, arguments);
    }

    private static String text(List<Term> given, int index) {
        return given.get(index).lexical();
    }

    /** Of an IRI the last segment, so that a key can hold a state. */
    private static @Nullable Term key(List<Term> given) {
        UnaryOperator<String> last = iri -> iri.substring(iri.lastIndexOf('/') + 1);
        String key = given.stream()
                .map(term -> term.isIri() ? last.apply(term.lexical()) : term.lexical())
                .filter(text -> !text.isBlank())
                .map(Slug::of)
                .collect(Collectors.joining("-"));
        return key.isEmpty() ? null : Term.text(key);
    }

    private static @Nullable Term typed(Term text, Term type) throws BadValue {
        if (!Bridge.isPlain(text) || !type.isIri()) {
            return null;
        }
        RDFDatatype datatype = TypeMapper.getInstance().getSafeTypeByName(type.lexical());
        if (!datatype.isValid(text.lexical())) {
            throw new BadValue(
                    text.lexical(),
                    "a text of the type " + type.lexical().replace(XSDDatatype.XSD + "#", "xsd:"),
                    "correct it in the mapping, or leave it out by IF");
        }
        return Term.literal(text.lexical(), type.lexical());
    }

    private static @Nullable Term words(String html) {
        String text = html.indexOf('<') < 0 && html.indexOf('&') < 0
                ? html.strip().replaceAll("\\s+", " ")
                : Jsoup.parse(html).text();
        return text.isEmpty() ? null : Term.text(text);
    }
}
