package org.entente.knowledge;

import java.util.Collection;
import org.entente.claim.EntityKind;

/** Everything that is known by name when a document is read. */
public interface Gazetteer {

    /** All known things, in an order that is the same in every run. */
    Collection<Known> all();

    /** What a name of a kind names: case matters only where a name is an acronym; accents and curly quotes do not. */
    Resolution resolve(EntityKind kind, String name);

    /** A digest of all that is known, in lower-case hexadecimal: a load can be repeated exactly when it is the same. */
    String digest();
}
