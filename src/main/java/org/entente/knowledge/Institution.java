package org.entente.knowledge;

import java.util.List;
import org.entente.claim.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * An international organisation, a non-governmental one, or a public body of a state.
 *
 * @param slug the last segment of its IRI: {@code united-nations}, {@code usa-department-of-state}
 * @param name its English name, or the name that English texts use: "Bundestag"
 * @param state the ISO 3166 alpha-3 code of the state that a public body belongs to, else null
 * @param wikidata {@code Q1065}, or null where we are not sure
 */
public record Institution(
        String slug,
        Type type,
        String name,
        List<String> other,
        List<String> acronyms,
        @Nullable String state,
        @Nullable String wikidata) {

    public enum Type {
        ORGANIZATION,
        /** A main body or mission of another organisation. */
        ORGAN,
        AGENCY,
        COURT,
        BANK,
        ALLIANCE,
        /** States that meet without a charter: the G7. */
        FORUM,
        NON_GOVERNMENTAL,
        MINISTRY,
        OFFICE,
        LEGISLATURE,
        FORCES,
        POLICE
    }

    public Institution {
        other = List.copyOf(other);
        acronyms = List.copyOf(acronyms);
    }

    public EntityKind kind() {
        if (state != null) {
            return EntityKind.PUBLIC_BODY;
        }
        return type == Type.NON_GOVERNMENTAL ? EntityKind.ORGANIZATION : EntityKind.INTERNATIONAL_ORGANIZATION;
    }

    /** The path of its IRI below {@code …/id/}: {@code organization/united-nations}. */
    public String key() {
        return kind().folder() + "/" + slug;
    }

    public Known known() {
        Names names = new Names()
                .add(Name.Kind.SHORT, List.of(name))
                .add(Name.Kind.OTHER, other)
                .add(Name.Kind.ACRONYM, acronyms);
        return new Known(kind(), key(), name, names.list(), state);
    }
}
