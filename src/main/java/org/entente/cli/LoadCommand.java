package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.extraction.RuleReader;
import org.entente.graph.Store;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.ReferenceGazetteer;
import org.entente.load.LoadReport;
import org.entente.load.Loader;
import org.entente.load.Progress;
import org.entente.load.Shipped;
import org.entente.load.SourceReport;
import org.entente.vocabulary.Ontology;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code load}: documents and files of triples into the store, each whole or not at all. */
@Command(
        name = "load",
        description = "Loads documents and files of triples; what was loaded before under the same id is replaced.")
final class LoadCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "A document (txt, md, html, pdf, docx), a file of triples, a folder with text.* and its description.properties, or a folder of these.")
    private List<Path> paths = List.of();

    @Mixin
    private DescriptionOptions description = new DescriptionOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Store open = store.open()) {
            Loader loader = loader(open);
            loadWhatShips(loader, spec.commandLine());
            LoadReport report =
                    watched(spec.commandLine(), progress -> loader.load(paths, description.options(), progress));
            print(report);
            return report.hasFailures() ? ExitCode.INPUT_INVALID : ExitCode.DONE;
        }
    }

    /** A loader with the reader and the names that ship. */
    static Loader loader(Store store) {
        Gazetteer gazetteer = ReferenceGazetteer.load();
        return new Loader(store, RuleReader.english(gazetteer), gazetteer, Ontology.load());
    }

    /** Fills an empty store with the ontology, the states and the documents of our own, which all else refers to. */
    static void loadWhatShips(Loader loader, CommandLine command) {
        LoadReport report = watched(command, progress -> Shipped.load(loader, progress));
        if (!report.sources().isEmpty()) {
            command.getErr()
                    .printf(
                            "loaded the %d sources that ship with Entente%n",
                            report.sources().size());
        }
        ErrorReport.print(command, report.failures());
    }

    /** Loads while somebody may look on. */
    static LoadReport watched(CommandLine command, Function<Progress, LoadReport> load) {
        try (LoadProgress progress = new LoadProgress(command.getErr())) {
            return load.apply(progress);
        }
    }

    private void print(LoadReport report) {
        TextTable table = new TextTable(List.of(
                "source",
                "id",
                "outcome",
                "claims",
                "stated",
                "described",
                "rejected",
                "for review",
                "triples",
                "seconds"));
        for (SourceReport source : report.sources()) {
            table.add(row(source));
            if (source.outcome() != SourceReport.Outcome.FAILED) {
                source.rejected().forEach(reason -> note("rejected: " + reason));
                source.forReview().forEach(reason -> note("for review: " + reason));
            }
        }
        table.print(spec.commandLine().getOut());
        ErrorReport.print(spec.commandLine(), report.failures());
    }

    private void note(String line) {
        spec.commandLine().getErr().println(line);
    }

    private static List<String> row(SourceReport source) {
        return List.of(
                source.source(),
                Objects.requireNonNullElse(source.id(), ""),
                source.outcome().name().toLowerCase(Locale.ROOT),
                String.valueOf(source.claims()),
                String.valueOf(source.stated()),
                String.valueOf(source.described()),
                String.valueOf(source.rejected().size()),
                String.valueOf(source.forReview().size()),
                String.valueOf(source.triples()),
                "%.1f".formatted(source.seconds()));
    }
}
