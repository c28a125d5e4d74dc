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
import picocli.CommandLine.Parameters;

/** {@code rejects}: the records of an official source that could not be read when it was loaded. */
@Command(
        name = "rejects",
        description =
                "Lists the records of an official source that were rejected in its last load, with reason and remedy.")
final class RejectsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID[/PART]", description = "As \"entente sources\" shows it: us-foreign-aid.")
    private String id = "";

    @Mixin
    private ListOptions list = new ListOptions();

    @Override
    public Integer call() {
        try (Store open = list.open()) {
            List<StoredReject> rejects = StoredReject.of(open, Iris.ENTENTE, id);
            int exit = list.print(
                    List.of("source", "file", "record", "reason", "remedy"),
                    rejects.stream().map(RejectsCommand::cells).toList(),
                    "%s: found no rejected records in the store; \"entente sources\" shows what is loaded, and how many were rejected"
                            .formatted(id));
            noteMore(open, rejects);
            return exit;
        }
    }

    private static List<String> cells(StoredReject reject) {
        return List.of(reject.part(), reject.file(), reject.place(), reject.reason(), reject.remedy());
    }

    /** Only the first of each reason are stored. */
    private void noteMore(Store open, List<StoredReject> rejects) {
        rejects.stream().map(StoredReject::part).distinct().forEach(part -> {
            long stored = rejects.stream()
                    .filter(reject -> reject.part().equals(part))
                    .count();
            Optional<PartRun> run = PartRun.in(open, Iris.ENTENTE, "dataset/" + part);
            run.filter(all -> all.rejected() > stored)
                    .ifPresent(all ->
                            list.note("%s: and %d more, of the same reasons".formatted(part, all.rejected() - stored)));
        });
    }
}
