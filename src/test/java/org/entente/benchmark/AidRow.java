package org.entente.benchmark;

import java.util.List;
import java.util.Random;
import org.entente.knowledge.State;
import org.entente.knowledge.States;

/** A row on aid as official files have them, made up. An amount has no zero at its end: not every peer would take it off. */
record AidRow(
        int id,
        String donor,
        String recipient,
        int year,
        String amount,
        int sectorCode,
        String sectorName,
        String agency,
        String activity) {

    private static final List<String> SECTORS = List.of(
            "Basic health care",
            "Road transport",
            "Agricultural development",
            "Emergency food aid",
            "Legal and judicial development");
    private static final List<String> AGENCIES = List.of(
            "Agency for International Development",
            "Department of State",
            "Department of Agriculture",
            "Millennium Challenge Corporation",
            "Peace Corps");

    /** Rows one after another, the same from each new maker. */
    static final class Maker {

        private final Random random = new Random(2026);
        private final List<String> states = States.load().all().stream()
                .filter(state -> state.kind() == State.Kind.STATE)
                .map(State::alpha3)
                .toList();
        private int rows;

        AidRow next() {
            int sector = random.nextInt(200);
            return new AidRow(
                    ++rows,
                    states.get(random.nextInt(30)),
                    states.get(random.nextInt(states.size())),
                    1946 + random.nextInt(80),
                    random.nextInt(100_000_000) + "." + random.nextInt(10) + (1 + random.nextInt(9)),
                    11_000 + sector,
                    SECTORS.get(sector % SECTORS.size()) + " " + sector,
                    AGENCIES.get(random.nextInt(AGENCIES.size())),
                    "Support to communities, phase " + random.nextInt(1000) + " of " + (1 + random.nextInt(9)));
        }
    }
}
