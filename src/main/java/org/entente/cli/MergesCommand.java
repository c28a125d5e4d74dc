package org.entente.cli;

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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code merges}: which persons and agreements of different sources are one, may be, or are not, and why. */
@Command(
        name = "merges",
        description =
                "Lists persons and agreements of different datasets that are one, with what speaks for it, and those where it is doubtful.")
final class MergesCommand implements Callable<Integer> {

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

    @Mixin
    private ListOptions list = new ListOptions();

    @Override
    public Integer call() {
        try (Store open = list.open()) {
            List<List<String>> rows = MergeDecisionOptions.desk(open).findings().stream()
                    .filter(finding -> statuses.contains(finding.status()))
                    .map(MergesCommand::cells)
                    .filter(this::isMeant)
                    .toList();
            return list.print(
                    List.of("status", "one", "other", "rule", "evidence"),
                    rows,
                    "found no two of different datasets that are one or may be; load datasets that share persons or agreements, or ask for less");
        }
    }

    private boolean isMeant(List<String> cells) {
        return text == null || String.join(" ", cells).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
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
