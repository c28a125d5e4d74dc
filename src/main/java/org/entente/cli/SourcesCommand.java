package org.entente.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.dataset.source.Part;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.entente.load.PartRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sources}: which official sources can be loaded, and what is loaded of them. */
@Command(
        name = "sources",
        description =
                "Lists the official sources that can be loaded, with their licences and what the store has of them.")
final class SourcesCommand implements Callable<Integer> {

    @Mixin
    private SourcesOption official = new SourcesOption();

    @Mixin
    private ListOptions list = new ListOptions();

    @Override
    public Integer call() {
        if (list.store().exists()) {
            try (Store open = list.open()) {
                return print(part -> PartRun.in(open, Iris.ENTENTE, part.path()));
            }
        }
        return print(part -> Optional.empty());
    }

    private int print(Function<Part, Optional<PartRun>> loaded) {
        return list.print(
                List.of("source", "title", "files", "licence", "release", "records", "rejected", "triples", "loaded"),
                official.sources().parts().stream()
                        .map(part -> row(part, loaded.apply(part)))
                        .toList(),
                "found no official sources");
    }

    private static List<String> row(Part part, Optional<PartRun> run) {
        return List.of(
                part.id(),
                part.description().title("en"),
                String.join(" ", part.mapping().input().files()),
                part.description().licence(),
                run.map(PartRun::release).orElse(""),
                run.map(loaded -> String.valueOf(loaded.records())).orElse(""),
                run.map(loaded -> String.valueOf(loaded.rejected())).orElse(""),
                run.map(loaded -> String.valueOf(loaded.triples())).orElse(""),
                run.map(loaded -> loaded.startedAt().toString()).orElse("no"));
    }
}
