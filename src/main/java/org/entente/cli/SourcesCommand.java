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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sources}: which official sources can be loaded, and what is loaded of them. */
@Command(
        name = "sources",
        description =
                "Lists the official sources that can be loaded, with their licences and what the store has of them.")
final class SourcesCommand implements Callable<Integer> {

    @Mixin
    private SourcesOption official = new SourcesOption();

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (store.exists()) {
            try (Store open = store.openExisting()) {
                print(part -> PartRun.in(open, Iris.ENTENTE, part.path()));
            }
        } else {
            print(part -> Optional.empty());
        }
        return ExitCode.DONE;
    }

    private void print(Function<Part, Optional<PartRun>> loaded) {
        TextTable table = new TextTable(
                List.of("source", "title", "files", "licence", "release", "records", "rejected", "triples", "loaded"));
        official.sources().parts().forEach(part -> table.add(row(part, loaded.apply(part))));
        table.print(spec.commandLine().getOut());
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
