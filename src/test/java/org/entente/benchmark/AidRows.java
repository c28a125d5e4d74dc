package org.entente.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.entente.knowledge.State;
import org.entente.knowledge.States;

/** Rows on aid as official files have them, made up from a seed, so that they are the same in every run. */
final class AidRows {

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

    private AidRows() {}

    static void write(Path file, int rows) throws IOException {
        Random random = new Random(2026);
        List<String> states = States.load().all().stream()
                .filter(state -> state.kind() == State.Kind.STATE)
                .map(State::alpha3)
                .toList();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,donor_code,recipient_code,year,amount,sector_code,sector_name,agency,activity\n");
            for (int row = 1; row <= rows; row++) {
                int sector = random.nextInt(200);
                out.write("%d,%s,%s,%d,%d.%02d,%d,%s %d,%s,\"Support to communities, phase %d of %d\"\n"
                        .formatted(
                                row,
                                states.get(random.nextInt(30)),
                                states.get(random.nextInt(states.size())),
                                1946 + random.nextInt(80),
                                random.nextInt(100_000_000),
                                random.nextInt(100),
                                11_000 + sector,
                                SECTORS.get(sector % SECTORS.size()),
                                sector,
                                AGENCIES.get(random.nextInt(AGENCIES.size())),
                                random.nextInt(1000),
                                1 + random.nextInt(9)));
            }
        }
    }
}
