package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.entente.extraction.Reader;
import org.entente.extraction.RuleReader;
import org.entente.extraction.model.LanguageModel;
import org.entente.extraction.model.SecondReader;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.ReferenceGazetteer;
import org.entente.load.LoadReport;
import org.entente.load.LoadRequest;
import org.entente.load.Loader;
import org.entente.load.Progress;
import org.entente.load.Shipped;
import org.entente.vocabulary.Ontology;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code load}: documents, official sources and files of triples into the store, each whole or not at all. */
@Command(
        name = "load",
        description =
                "Loads documents, official sources and files of triples; what was loaded before under the same id is replaced.")
final class LoadCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description =
                    "A document (txt, md, html, pdf, docx), a file of triples or of an official source, a folder with text.* and its description.properties, a folder of all these, or @FILE: a list with a path on each line.")
    private List<Path> paths = List.of();

    @Option(
            names = "--list",
            paramLabel = "FILE",
            description = "A list with a path on each line; \"-\" is standard input.")
    private List<Path> lists = List.of();

    @Option(
            names = "--index",
            paramLabel = "CSV",
            description =
                    "Describes many documents: a table with the column id, and any of title, date, author, publisher, licence, source, genre.")
    private @Nullable Path index;

    @Option(
            names = "--force",
            description =
                    "Reads again what is unchanged, too; and loads official sources that are older than what is stored, or not as expected.")
    private boolean again;

    @Mixin
    private DescriptionOptions description = new DescriptionOptions();

    @Mixin
    private RowSourceOptions rows = new RowSourceOptions();

    @Mixin
    private SecondReaderOption secondReader = new SecondReaderOption();

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Descriptions known = Descriptions.in(index);
        known.notes().forEach(note -> note("note: " + note));
        LoadRequest request = new LoadRequest(
                PathLists.expand(paths, lists), description.options(), known::over, rows.options(), again);
        if (request.paths().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "found nothing to load, expected a PATH, @FILE or --list FILE");
        }
        Optional<LanguageModel> model = secondReader.model(store.folder());
        try (StopSignal stop = StopSignal.listen();
                Store open = store.open()) {
            Loader loader = loader(open);
            loadWhatShips(loader, spec.commandLine());
            // what ships is read by the rules alone
            Loader asked = model.map(
                            second -> loader(open, names -> new SecondReader(RuleReader.english(names), second)))
                    .orElse(loader);
            LoadReport report = watched(spec.commandLine(), stop::isGiven, progress -> asked.load(request, progress));
            new LoadSummary(spec.commandLine()).print(report);
            return report.hasFailures() ? ExitCode.INPUT_INVALID : ExitCode.DONE;
        }
    }

    /** A loader with the reader and the names that ship and those of the store's datasets. */
    static Loader loader(Store store) {
        return loader(store, RuleReader::english);
    }

    private static Loader loader(Store store, Function<Gazetteer, Reader> readers) {
        return new Loader(store, readers, ReferenceGazetteer.load(), Ontology.load(), Iris.ENTENTE, Clock.systemUTC());
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
        return watched(command, () -> false, load);
    }

    private static LoadReport watched(
            CommandLine command, BooleanSupplier stopped, Function<Progress, LoadReport> load) {
        try (LoadProgress progress = new LoadProgress(command.getErr(), stopped)) {
            return load.apply(progress);
        }
    }

    private void note(String line) {
        spec.commandLine().getErr().println(line);
    }
}
