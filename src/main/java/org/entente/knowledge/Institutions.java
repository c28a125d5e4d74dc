package org.entente.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Organisations and public bodies: {@code data/reference/organizations.csv} and {@code data/reference/bodies.csv}.
 *
 * @param organizations by key
 * @param bodies by key, and so by state
 */
public record Institutions(List<Institution> organizations, List<Institution> bodies) {

    static final String ORGANIZATIONS = "organizations.csv";
    static final String BODIES = "bodies.csv";

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Institutions {
        organizations = List.copyOf(organizations);
        bodies = List.copyOf(bodies);
    }

    public static Institutions load() {
        Tables tables = Tables.shipped();
        Institutions institutions = read(tables, States.read(tables));
        tables.check();
        return institutions;
    }

    /** Organisations first, then bodies. */
    public List<Institution> all() {
        List<Institution> all = new ArrayList<>(organizations);
        all.addAll(bodies);
        return all;
    }

    static Institutions read(Tables tables, States states) {
        Set<String> seen = new HashSet<>();
        return new Institutions(
                tables.read(
                        ORGANIZATIONS,
                        List.of("key", "kind", "name", "other", "acronyms", "wikidata"),
                        row -> institution(row, seen, null)),
                tables.read(
                        BODIES,
                        List.of("key", "kind", "name", "other", "acronyms", "state", "wikidata"),
                        row -> institution(row, seen, state(row, states))));
    }

    private static Institution institution(Row row, Set<String> seen, @Nullable String state) {
        Institution institution = new Institution(
                row.text("key", SLUG, "lower-case letters and digits with hyphens between"),
                row.oneOf("kind", Institution.Type.class),
                row.text("name"),
                row.list("other"),
                row.list("acronyms"),
                state,
                row.optional("wikidata", States.WIKIDATA, "a Wikidata id such as Q1065"));
        row.once("key", institution.slug(), seen);
        return institution;
    }

    private static String state(Row row, States states) {
        String code = row.text("state");
        if (states.byCode(code).isEmpty()) {
            row.wrong("state", '"' + code + '"', "the alpha-3 code of a state in states.csv", "correct it");
        }
        return code;
    }
}
