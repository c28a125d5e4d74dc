package org.entente.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.graph.EvidenceLevel;
import org.jspecify.annotations.Nullable;

/** Where links lead. */
final class Hrefs {

    private Hrefs() {}

    static String document(String id) {
        return "/documents/" + encoded(id);
    }

    /** What would fall with a document. */
    static String withdrawal(String id) {
        return document(id) + "/withdrawal";
    }

    static String question(String name) {
        return "/questions/" + encoded(name);
    }

    /** A question's answer for these values at a level. */
    static String answer(String name, Map<String, String> values, EvidenceLevel level) {
        return question(name) + asked(values, level);
    }

    /** The receipt of that answer, in the form that an ending names. */
    static String receipt(String name, String ending, Map<String, String> values, EvidenceLevel level) {
        return "/receipts/" + encoded(name) + "." + ending + asked(values, level);
    }

    private static String asked(Map<String, String> values, EvidenceLevel level) {
        return values.entrySet().stream()
                        .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()) + "&")
                        .collect(Collectors.joining("", "?", ""))
                + at(level);
    }

    static String sparql(String query, String format) {
        return "/sparql?query=" + encoded(query) + "&format=" + encoded(format);
    }

    static String sparql(String query, String format, EvidenceLevel level) {
        return sparql(query, format) + "&" + at(level);
    }

    /** All that the graph says of a thing, as text. */
    static String description(String iri) {
        return sparql("DESCRIBE <" + iri + ">", "text");
    }

    /** An address that a source gives, if it is one of the web: {@code javascript:} is none. */
    static @Nullable String outward(String iri) {
        return iri.startsWith("https://") || iri.startsWith("http://") ? iri : null;
    }

    private static String at(EvidenceLevel level) {
        return EvidenceLevel.PARAMETER + "=" + level.word();
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
