package org.entente.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * The gazetteer of the reference tables: states, then international organisations, then public bodies.
 *
 * <p>States that were gone before there were codes are known to datasets only: a text that says "Texas" or "Hawaii" hardly ever
 * means the former republic and the former kingdom.
 */
public final class ReferenceGazetteer {

    private ReferenceGazetteer() {}

    public static Gazetteer load() {
        return read(Tables.shipped());
    }

    static Gazetteer read(Tables tables) {
        List<Known> known = new ArrayList<>();
        States states = States.read(tables);
        Institutions institutions = Institutions.read(tables, states);
        states.all().stream().filter(state -> state.alpha3() != null).forEach(state -> known.add(state.known()));
        institutions.all().forEach(institution -> known.add(institution.known()));
        tables.check();
        return new KnownThings(known);
    }
}
