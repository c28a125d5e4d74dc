package org.entente.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.entente.load.PartRun;
import org.entente.load.StoredReject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rejects}: the records of an official source that could not be read when it was loaded. */
@Command(
        name = "rejects",
        description =
                "Lists the records of an official source that were rejected in its last load, with reason and remedy.")
final class RejectsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID[/PART]", description = "As \"entente sources\" shows it: us-foreign-aid.")
    private String id = "";

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Store open = store.openExisting()) {
            List<StoredReject> rejects = StoredReject.of(open, Iris.ENTENTE, id);
            TextTable table = new TextTable(List.of("source", "file", "record", "reason", "remedy"));
            rejects.forEach(reject ->
                    table.add(List.of(reject.part(), reject.file(), reject.place(), reject.reason(), reject.remedy())));
            table.print(spec.commandLine().getOut());
            printMore(open, rejects);
            return rejects.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
        }
    }

    /** Only the first of each reason are stored. */
    private void printMore(Store open, List<StoredReject> rejects) {
        rejects.stream().map(StoredReject::part).distinct().forEach(part -> {
            long stored = rejects.stream()
                    .filter(reject -> reject.part().equals(part))
                    .count();
            Optional<PartRun> run = PartRun.in(open, Iris.ENTENTE, "dataset/" + part);
            run.filter(all -> all.rejected() > stored)
                    .ifPresent(all -> spec.commandLine()
                            .getErr()
                            .printf("%s: and %d more, of the same reasons%n", part, all.rejected() - stored));
        });
    }
}
