package org.entente.load;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.claim.Claim;
import org.entente.claim.EntityKind;
import org.entente.claim.GraphForm;
import org.entente.claim.Modality;
import org.entente.claim.PartialDate;
import org.entente.claim.Polarity;
import org.entente.claim.Slot;
import org.entente.claim.SourceText;
import org.entente.claim.Span;
import org.entente.claim.Stance;
import org.entente.claim.Value;
import org.entente.claim.Voice;
import org.entente.extraction.Reader;

/**
 * What a person reads in {@code documents/coast-note}: one gift that is stated and one that critics report, an agreement of three
 * states, and a gift whose donor nobody names. A sentence that a text lacks gives no claim.
 */
public class CoastNote implements Reader {

    public static final Path FOLDER = Path.of("src/test/resources/org/entente/load/documents/coast-note");

    static final String STATED = "The United States gave Peru $5 million for coastal schools in 2024";
    static final String REPORTED = "the United States gave Peru $9 million in 2023";
    static final String ENDORSED = "Peru, Chile and Ecuador endorsed the Coast Declaration in May 2023";
    static final String DEFAULTED = "Ecuador received $2 million for lighthouses";

    private static final GraphForm AID_FLOW = new GraphForm("AidFlow", """
            ?flow = aid-flow/{donor}-{recipient}-{amount}-{purpose}-{year}
            ?flow a ent:AidFlow ; ent:donor ?donor ; ent:recipient ?recipient ; ent:amount ?amount ; ent:currency ?currency ;
              ent:purpose ?purpose ; ent:year ?year .
            claim ?flow ent:amount ?amount | ?flow ent:recipient ?recipient
            """);

    private static final GraphForm PARTICIPATION = new GraphForm("AgreementParticipation", """
            ?participation = agreement-participation/{agreement}-{parties}
            ?agreement ent:party ?parties .
            ?participation a ent:AgreementParticipation ; ent:agreement ?agreement ; ent:party ?parties ;
              ent:participationKind ?kind ; ent:date ?date .
            claim ?agreement ent:party ?parties
            """);

    private final String version;

    public CoastNote(String version) {
        this.version = version;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public String language() {
        return "en";
    }

    @Override
    public SourceText described(SourceText text) {
        return text;
    }

    @Override
    public List<Claim> read(SourceText text) {
        return Stream.of(stated(text), reported(text), endorsed(text), defaulted(text))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Collection<GraphForm> forms() {
        return List.of(AID_FLOW, PARTICIPATION);
    }

    private static List<Claim> stated(SourceText text) {
        return claim(
                "AidFlow",
                text,
                STATED,
                Voice.AUTHOR,
                slots(
                        "donor",
                        state("USA", "United States"),
                        "recipient",
                        state("PER", "Peru"),
                        "amount",
                        new Value.Amount(new BigDecimal("5e6")),
                        "currency",
                        new Value.Text("USD"),
                        "purpose",
                        new Value.Text("coastal schools"),
                        "year",
                        year(2024)));
    }

    @SuppressWarnings("NullAway") // it does not see in a class file that a nested type may be null
    private static List<Claim> reported(SourceText text) {
        Value.Entity critics = new Value.Entity(
                EntityKind.COLLECTIVE_AGENT, "critics in Perú", "collective/critics-in-peru", false, null);
        Voice voice = new Voice(critics, null, Stance.NEUTRAL, Modality.REPORTED, Polarity.POSITIVE, false);
        return claim(
                "AidFlow",
                text,
                REPORTED,
                voice,
                slots(
                        "donor", state("USA", "United States"),
                        "recipient", state("PER", "Peru"),
                        "amount", new Value.Amount(new BigDecimal("9e6")),
                        "currency", new Value.Text("USD"),
                        "year", year(2023)));
    }

    private static List<Claim> endorsed(SourceText text) {
        Map<String, List<Slot>> slots = slots(
                "agreement",
                new Value.Entity(EntityKind.AGREEMENT, "Coast Declaration", "agreement/coast-declaration", false, null),
                "kind",
                new Value.Text("endorser"),
                "date",
                new Value.Time(PartialDate.ofMonth(2023, 5), false));
        slots.put(
                "parties",
                Stream.of(state("PER", "Peru"), state("CHL", "Chile"), state("ECU", "Ecuador"))
                        .map(CoastNote::matched)
                        .toList());
        return claim("AgreementParticipation", text, ENDORSED, Voice.AUTHOR, slots);
    }

    private static List<Claim> defaulted(SourceText text) {
        Map<String, List<Slot>> slots = slots(
                "recipient", state("ECU", "Ecuador"),
                "amount", new Value.Amount(new BigDecimal("2e6")),
                "currency", new Value.Text("USD"),
                "purpose", new Value.Text("lighthouses"));
        slots.put(
                "donor",
                List.of(new Slot(
                        state("USA", "United States"), null, Slot.Filled.DEFAULT, "the other state of the document")));
        return claim("AidFlow", text, DEFAULTED, Voice.AUTHOR, slots);
    }

    private static List<Claim> claim(
            String type, SourceText text, String quote, Voice voice, Map<String, List<Slot>> slots) {
        return span(text, quote)
                .map(span -> new Claim(type, slots, span, voice, type + ":1"))
                .toList();
    }

    /** The words in the text, counted in code points. */
    static Stream<Span> span(SourceText text, String quote) {
        int start = text.text().indexOf(quote);
        if (start < 0) {
            return Stream.empty();
        }
        int from = text.text().codePointCount(0, start);
        return Stream.of(new Span(from, from + quote.codePointCount(0, quote.length()), quote));
    }

    private static Map<String, List<Slot>> slots(Object... namesAndValues) {
        Map<String, List<Slot>> slots = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            slots.put((String) namesAndValues[i], List.of(matched((Value) namesAndValues[i + 1])));
        }
        return slots;
    }

    private static Slot matched(Value value) {
        return new Slot(value, null, Slot.Filled.MATCHED, null);
    }

    private static Value state(String code, String name) {
        return new Value.Entity(EntityKind.STATE, name, "state/" + code, true, code);
    }

    private static Value year(int year) {
        return new Value.Time(PartialDate.ofYear(year), false);
    }
}
