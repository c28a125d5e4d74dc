package org.entente.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.claim.EntityKind;

/**
 * Everything that is known by name when a document is read.
 *
 * <p>A gazetteer never changes: what the graph comes to know later makes a new one, {@link #with(Collection)}.
 */
public interface Gazetteer {

    /** All known things, in an order that is the same in every run. */
    Collection<Known> all();

    /**
     * What a name of a kind names: case matters only where a name is an acronym; accents, curly quotes and a leading "the" do
     * not. A name that two things bear is ambiguous, whatever kind of name it is for each.
     */
    Resolution resolve(EntityKind kind, String name);

    /**
     * The SHA-256 of all that is known, in lower-case hexadecimal, in whatever order it came: a load can be repeated exactly when
     * it is the same.
     */
    String digest();

    /** The things of several gazetteers, in that order; a thing that comes again adds its names to those of the first. */
    static Gazetteer of(Gazetteer... gazetteers) {
        List<Known> things = new ArrayList<>();
        for (Gazetteer gazetteer : gazetteers) {
            things.addAll(gazetteer.all());
        }
        return new KnownThings(things);
    }

    /** This gazetteer and more: the persons, groups and agreements that the graph already knows. */
    default Gazetteer with(Collection<Known> more) {
        return of(this, new KnownThings(more));
    }
}
