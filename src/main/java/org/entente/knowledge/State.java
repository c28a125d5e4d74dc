package org.entente.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.claim.EntityKind;
import org.entente.claim.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A state or territory with a code of ISO 3166, or a former state.
 *
 * @param code the last segment of its IRI: ISO 3166-1 alpha-3, for former states alpha-3 of ISO 3166-3, for Kosovo {@code XKX};
 *     for a state that was gone before there were codes a slug, {@code two-sicilies}
 * @param alpha2 ISO 3166-1 alpha-2, or null where it never had one; two former states shared {@code CS}
 * @param m49 the three digits of the United Nations' M49, or null where it never had one
 * @param name the short English name
 * @param official the English name in full
 * @param demonyms adjective and people
 * @param capitals none for a former state whose capital serves another one now
 * @param metonyms buildings and quarters that stand for its government
 * @param spanish the short Spanish name
 * @param wikidata {@code Q419}, or null where we are not sure
 * @param from when it came into being, where that is beyond dispute and recent, or it is a former one
 * @param until when it ceased to be, or null
 */
public record State(
        String code,
        @Nullable String alpha2,
        @Nullable String m49,
        String name,
        String official,
        List<String> other,
        List<String> acronyms,
        List<String> demonyms,
        List<Capital> capitals,
        List<String> metonyms,
        String spanish,
        @Nullable String wikidata,
        boolean unMember,
        Kind kind,
        @Nullable PartialDate from,
        @Nullable PartialDate until) {

    /** Whether it acts for itself among states. It says nothing about recognition. */
    public enum Kind {
        STATE,
        /** Part of a state or dependent on one, with a code of its own. */
        TERRITORY,
        FORMER
    }

    public State {
        other = List.copyOf(other);
        acronyms = List.copyOf(acronyms);
        demonyms = List.copyOf(demonyms);
        capitals = List.copyOf(capitals);
        metonyms = List.copyOf(metonyms);
    }

    /** The path of its IRI below {@code …/id/}: {@code state/PER}. */
    public String key() {
        return EntityKind.STATE.folder() + "/" + code;
    }

    /** Its three letters, or null where it only has a slug. */
    public @Nullable String alpha3() {
        return Character.isUpperCase(code.charAt(0)) ? code : null;
    }

    /** The state with all its names, each once, as the first kind that it is. */
    public Known known() {
        Names names = new Names()
                .add(Name.Kind.SHORT, List.of(name))
                .add(Name.Kind.OFFICIAL, List.of(official))
                .add(Name.Kind.OTHER, other)
                .add(Name.Kind.OTHER, List.of(spanish))
                .add(Name.Kind.ACRONYM, acronyms)
                .add(Name.Kind.DEMONYM, demonyms)
                .add(Name.Kind.CAPITAL, spokenCapitals())
                .add(Name.Kind.METONYM, metonyms);
        return new Known(EntityKind.STATE, key(), name, names.list(), code);
    }

    /**
     * The capitals that texts let act for the state. Those of territories do not act, and many are people's names: Stanley,
     * Douglas, Hamilton.
     */
    private Collection<String> spokenCapitals() {
        List<String> spoken = new ArrayList<>();
        if (kind != Kind.TERRITORY) {
            capitals.forEach(capital -> spoken.addAll(capital.spellings()));
        }
        return spoken;
    }
}
