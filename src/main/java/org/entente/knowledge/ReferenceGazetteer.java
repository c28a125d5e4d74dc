package org.entente.knowledge;

import java.util.ArrayList;
import java.util.List;

/** The gazetteer of the reference tables: states, then international organisations, then public bodies. */
public final class ReferenceGazetteer {

    private ReferenceGazetteer() {}

    public static Gazetteer load() {
        return read(Tables.shipped());
    }

    static Gazetteer read(Tables tables) {
        List<Known> known = new ArrayList<>();
        States states = States.read(tables);
        Institutions institutions = Institutions.read(tables, states);
        states.all().forEach(state -> known.add(state.known()));
        institutions.all().forEach(institution -> known.add(institution.known()));
        tables.check();
        return new KnownThings(known);
    }
}
