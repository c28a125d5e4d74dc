package org.entente.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.dataset.source.Expectations;
import org.entente.dataset.source.OfficialSources;
import org.entente.graph.Iris;
import org.jspecify.annotations.Nullable;

/** A small source of our own with two releases. */
final class CoastLoans {

    static final Path SOURCES = Path.of("src/test/resources/org/entente/load/sources");
    static final String GRAPH = "https://w3id.org/entente/graph/dataset/coast-loans";
    static final String REVISIONS = "https://w3id.org/entente/graph/derived/dataset/coast-loans/revisions";
    static final String REJECTS = "https://w3id.org/entente/graph/derived/dataset/coast-loans/rejects";

    static final String HEADER = "Lender,Borrower,Year,Million USD,Remark\n";
    static final String EARLIER = HEADER + """
            PER,CHL,1964,1.5,
            PER,ECU,1964,2,
            CHL,Total,1964,9,
            """;
    static final String LATER = HEADER + """
            PER,CHL,1964,1.75,
            PER,The Two Harbours,1965,3,
            PER,Atlantis,1965,4,
            CHL,Total,1964,9,
            """;

    private static final OfficialSources ALL = sources();

    private CoastLoans() {}

    static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    static RowOptions options(@Nullable String insisted, @Nullable String release) {
        return new RowOptions(() -> ALL, insisted, release, Expectations.FEW_OF_A_HUNDRED);
    }

    private static OfficialSources sources() {
        try {
            return OfficialSources.in(SOURCES, Iris.ENTENTE.base());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LoadRequest request(List<Path> paths, RowOptions options, boolean force) {
        return new LoadRequest(paths, LoadOptions.NONE, UnaryOperator.identity(), options, force);
    }
}
