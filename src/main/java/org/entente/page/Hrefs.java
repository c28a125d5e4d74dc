package org.entente.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where links lead. */
final class Hrefs {

    private Hrefs() {}

    static String document(String id) {
        return "/documents/" + encoded(id);
    }

    static String question(String name) {
        return "/questions/" + encoded(name);
    }

    static String sparql(String query, String format) {
        return "/sparql?query=" + encoded(query) + "&format=" + encoded(format);
    }

    /** All that the graph says of a thing, as text. */
    static String description(String iri) {
        return sparql("DESCRIBE <" + iri + ">", "text");
    }

    /** An address that a source gives, if it is one of the web: {@code javascript:} is none. */
    static @Nullable String outward(String iri) {
        return iri.startsWith("https://") || iri.startsWith("http://") ? iri : null;
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
