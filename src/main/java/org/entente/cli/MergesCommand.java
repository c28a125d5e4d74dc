package org.entente.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.graph.Store;
import org.entente.merge.Finding;
import org.entente.merge.Finding.Status;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code merges}: which persons and agreements of different sources are one, may be, or are not, and why. */
@Command(
        name = "merges",
        description =
                "Lists persons and agreements of different datasets that are one, with what speaks for it, and those where it is doubtful.")
final class MergesCommand implements Callable<Integer> {

    /** How the list is written. */
    enum Form {
        TABLE,
        CSV
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "TEXT",
            description = "Only those with this in a key or a name: hsg-pocom, Landau.")
    private @Nullable String text;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "merged, doubtful, split; several with commas. Default: all.")
    private Set<Status> statuses = EnumSet.allOf(Status.class);

    @Option(names = "--format", paramLabel = "table|csv", description = "Default: table.")
    private Form form = Form.TABLE;

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Store open = store.openExisting()) {
            List<Finding> findings = MergeDecisionOptions.desk(open).findings().stream()
                    .filter(finding -> statuses.contains(finding.status()))
                    .filter(this::isMeant)
                    .toList();
            write(findings, spec.commandLine().getOut());
            return findings.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
        }
    }

    private boolean isMeant(Finding finding) {
        return text == null
                || String.join(" ", cells(finding)).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    private void write(List<Finding> findings, PrintWriter out) {
        List<String> heading = List.of("status", "one", "other", "rule", "evidence");
        if (form == Form.CSV) {
            CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
            csv.writeRecord(heading);
            findings.forEach(finding -> csv.writeRecord(cells(finding)));
        } else {
            TextTable table = new TextTable(heading);
            findings.forEach(finding -> table.add(cells(finding)));
            table.print(out);
        }
    }

    private static List<String> cells(Finding finding) {
        return List.of(
                finding.status().name().toLowerCase(Locale.ROOT),
                finding.one(),
                finding.other(),
                finding.rule(),
                String.join("; ", finding.evidence()));
    }
}
