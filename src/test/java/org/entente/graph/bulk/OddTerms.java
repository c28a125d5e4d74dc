package org.entente.graph.bulk;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.vocabulary.XSD;
import org.entente.graph.stream.Term;

/** Terms as they come, and as nobody expects them. */
final class OddTerms {

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "1",
            "-1",
            "+1",
            "007",
            "5.0",
            "5.",
            ".5",
            "-.5",
            "12.340",
            "65000000",
            "-65000000.25",
            "",
            "-",
            ".",
            "1e3",
            " 7 ",
            "99999999999999",
            "999999999999999",
            "9999999999999.9",
            "123456789012345678901234567890",
            "36028797018963967",
            "36028797018963968",
            "-36028797018963968",
            "140737488355327",
            "140737488355328",
            "0.00000000000001",
            "0.000000000000001",
            "NaN",
            "INF",
            "1E400",
            "abc",
            "1_000");

    private OddTerms() {}

    static List<Term> all() {
        List<Term> terms = new ArrayList<>(List.of(
                Term.iri("https://example.org/thing"),
                Term.iri("https://example.org/año/\u00fc\ud83c\udf0d?x=1&y=2#f"),
                Term.iri("urn:x:" + "y".repeat(300)),
                Term.iri(""),
                Term.iri("no iri at all"),
                Term.text(""),
                Term.text("plain"),
                Term.text("a\tb\nc\"d\\e|f||literal"),
                Term.text("𝔘𝔫𝔦 — \u4e2d\u6587 \u0000 end"),
                Term.text("half a \ud83c pair"),
                Term.text("long ".repeat(20_000)),
                Term.text("x".repeat(127)),
                Term.text("x".repeat(128)),
                Term.text("x".repeat(16_384)),
                Term.text("hello", "en"),
                Term.text("hello", "EN-gb"),
                Term.text("hola", "es-419"),
                Term.text("", "de"),
                Term.literal("as text", XSD.xstring.getURI()),
                Term.literal("plain", "https://example.org/datatype"),
                Term.literal("2024", XSD.gYear.getURI()),
                Term.literal("2024-05", XSD.gYearMonth.getURI()),
                Term.literal("2024-05-17", XSD.date.getURI()),
                Term.literal("2024-05-17Z", XSD.date.getURI()),
                Term.literal("-0044-03-15", XSD.date.getURI()),
                Term.literal("12024-05-17", XSD.date.getURI()),
                Term.literal("2024-02-31", XSD.date.getURI()),
                Term.literal("2024-05-17T10:20:30", XSD.dateTime.getURI()),
                Term.literal("2024-05-17T10:20:30.123456Z", XSD.dateTime.getURI()),
                Term.literal("2024-05-17T10:20:30+05:45", XSD.dateTime.getURI()),
                Term.literal("P1Y", XSD.duration.getURI()),
                Term.literal("true", XSD.xboolean.getURI()),
                Term.literal("1", XSD.xboolean.getURI()),
                Term.literal("yes", XSD.xboolean.getURI()),
                Term.literal("aGk=", XSD.base64Binary.getURI())));
        for (var datatype : List.of(
                XSD.decimal,
                XSD.integer,
                XSD.xlong,
                XSD.xint,
                XSD.xshort,
                XSD.xbyte,
                XSD.nonNegativeInteger,
                XSD.positiveInteger,
                XSD.unsignedInt,
                XSD.xdouble,
                XSD.xfloat)) {
            NUMBERS.forEach(number -> terms.add(Term.literal(number, datatype.getURI())));
        }
        return terms;
    }
}
