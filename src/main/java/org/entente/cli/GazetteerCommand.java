package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.claim.EntityKind;
import org.entente.graph.Store;
import org.entente.graph.StoredNames;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.GazetteerFile;
import org.entente.knowledge.Known;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gazetteer}: what a document is read with. */
@Command(
        name = "gazetteer",
        description =
                "Counts what is known by name when a document is read: the reference tables and the datasets of the store.")
final class GazetteerCommand implements Callable<Integer> {

    @Option(
            names = "--export",
            paramLabel = "FILE",
            description = "Writes all of it, so that \"entente extract --gazetteer FILE\" can read as a load does now.")
    private @Nullable Path export;

    @Option(
            names = "--documents",
            description = "Adds what documents name, which a load never does: one mistake would go on into the next.")
    private boolean documents;

    @Mixin
    private ListOptions list = new ListOptions();

    @Override
    public Integer call() throws IOException {
        Gazetteer gazetteer = gazetteer();
        if (export != null) {
            try (Writer out = Files.newBufferedWriter(export, StandardCharsets.UTF_8)) {
                GazetteerFile.write(gazetteer, out);
            }
        }
        return print(gazetteer);
    }

    private Gazetteer gazetteer() {
        try (Store open = list.open()) {
            return KnownNames.of(
                    open,
                    documents ? List.of(StoredNames.DATASETS, StoredNames.DOCUMENTS) : List.of(StoredNames.DATASETS));
        }
    }

    private int print(Gazetteer gazetteer) {
        Map<EntityKind, int[]> counts = new EnumMap<>(EntityKind.class);
        for (Known known : gazetteer.all()) {
            int[] count = counts.computeIfAbsent(known.kind(), kind -> new int[2]);
            count[0]++;
            count[1] += known.names().size();
        }
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((kind, count) -> rows.add(List.of(
                kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                String.valueOf(count[0]),
                String.valueOf(count[1]))));
        int exit = list.print(List.of("kind", "things", "names"), rows, "found no names");
        list.note("digest " + gazetteer.digest());
        return exit;
    }
}
