package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.jena.graph.GraphMemFactory;
import org.entente.graph.Finding;
import org.entente.graph.Iris;
import org.entente.graph.Shapes;
import org.entente.graph.Store;
import org.entente.load.LoadOptions;
import org.entente.load.LoadReport;
import org.entente.load.SourceReport;
import org.entente.vocabulary.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code validate}: holds files, or what is stored, to the shapes of the ontology. */
@Command(
        name = "validate",
        description =
                "Holds files to the shapes of the ontology, as a load would, and stores nothing; without files, what is stored.")
final class ValidateCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Documents, files of triples, or folders of these.")
    private List<Path> files = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        return files.isEmpty() ? validateStore() : validateFiles();
    }

    private int validateFiles() {
        try (Store nowhere = Store.inMemory()) {
            LoadReport report = LoadCommand.watched(
                    spec.commandLine(),
                    progress -> LoadCommand.loader(nowhere).load(files, LoadOptions.NONE, progress));
            TextTable table = new TextTable(List.of("source", "triples", "claims", "findings"));
            for (SourceReport source : report.sources()) {
                table.add(List.of(
                        source.source(),
                        String.valueOf(source.triples()),
                        String.valueOf(source.claims()),
                        String.valueOf(source.rejected().size())));
                ErrorReport.print(spec.commandLine(), source.rejected());
            }
            table.print(spec.commandLine().getOut());
            return report.hasFailures() ? ExitCode.INPUT_INVALID : ExitCode.DONE;
        }
    }

    private int validateStore() {
        Shapes shapes = new Shapes(Iris.ENTENTE, Ontology.load());
        TextTable table = new TextTable(List.of("graph", "severity", "thing", "property", "found", "expected"));
        boolean violated = false;
        try (Store open = store.openExisting()) {
            for (String graph : sources(open)) {
                for (Finding finding : shapes.validate(open.read(graph).orElseGet(GraphMemFactory::empty))) {
                    violated |= finding.severity() == Finding.Severity.VIOLATION;
                    table.add(row(graph, finding));
                }
            }
        }
        table.print(spec.commandLine().getOut());
        return violated ? ExitCode.INPUT_INVALID : ExitCode.DONE;
    }

    /** What was derived is no source: it says of its source's things what the source leaves out, and is whole only with it. */
    private static List<String> sources(Store store) {
        String derived = Iris.ENTENTE.graph("derived/");
        return store.graphs().stream()
                .filter(graph -> !graph.startsWith(derived))
                .toList();
    }

    private static List<String> row(String graph, Finding finding) {
        return List.of(
                graph,
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.focus(),
                Objects.requireNonNullElse(finding.path(), ""),
                Objects.requireNonNullElse(finding.value(), ""),
                finding.message());
    }
}
