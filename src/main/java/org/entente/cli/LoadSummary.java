package org.entente.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.load.LoadReport;
import org.entente.load.SourceReport;
import org.entente.load.SourceReport.Outcome;
import picocli.CommandLine;

/** What a person is told of a load: a table of the sources on standard output, and all that wants their attention on standard error. */
record LoadSummary(CommandLine command) {

    void print(LoadReport report) {
        new PartSummary(command).print(report.parts());
        if (!report.sources().isEmpty() || report.parts().isEmpty()) {
            printSources(report);
        }
        report.skipped().forEach(skipped -> note("skipped: " + skipped));
        printGone(report);
        ErrorReport.print(command, report.failures());
        if (report.all() != 1 || report.notReached() > 0) {
            note(total(report));
        }
    }

    private void printSources(LoadReport report) {
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
            source.notes().forEach(told -> note("%s: %s".formatted(source.source(), told)));
            if (source.outcome() != Outcome.FAILED) {
                source.rejected().forEach(reason -> note("rejected: " + reason));
                source.forReview().forEach(reason -> note("for review: " + reason));
            }
        }
        table.print(command.getOut());
    }

    private void printGone(LoadReport report) {
        report.gone().forEach(source -> note("no longer in its folder, still in the store: " + source));
        if (!report.gone().isEmpty()) {
            note("to take them out: entente withdraw " + String.join(" ", report.gone()));
        }
    }

    private static String total(LoadReport report) {
        String outcomes = Arrays.stream(Outcome.values())
                .filter(outcome -> report.count(outcome) > 0)
                .map(outcome -> "%d %s".formatted(report.count(outcome), word(outcome)))
                .collect(Collectors.joining(", "));
        return "%d sources: %s%s"
                .formatted(
                        report.all(),
                        outcomes.isEmpty() ? "none done" : outcomes,
                        report.notReached() > 0
                                ? ", %d not reached before it was stopped; load again to go on"
                                        .formatted(report.notReached())
                                : "");
    }

    private static List<String> row(SourceReport source) {
        boolean unread = source.outcome() == Outcome.UNCHANGED;
        return List.of(
                source.source(),
                Objects.requireNonNullElse(source.id(), ""),
                word(source.outcome()),
                String.valueOf(source.claims()),
                String.valueOf(source.stated()),
                String.valueOf(source.described()),
                unread ? "" : String.valueOf(source.rejected().size()),
                unread ? "" : String.valueOf(source.forReview().size()),
                String.valueOf(source.triples()),
                "%.1f".formatted(source.seconds()));
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    private void note(String line) {
        command.getErr().println(line);
    }
}
