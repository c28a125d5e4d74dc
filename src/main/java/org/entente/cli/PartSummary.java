package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.dataset.mapping.Outcome.UnresolvedName;
import org.entente.load.PartReport;
import org.entente.load.PartReport.RevisionReport;
import org.entente.load.SourceReport.Outcome;
import picocli.CommandLine;

/** What a person is told of the official sources of a load: a table of their parts, and all that wants attention. */
record PartSummary(CommandLine command) {

    private static final int NAMES_SHOWN = 10;
    private static final int NOTES_SHOWN = 10;

    void print(List<PartReport> parts) {
        if (parts.isEmpty()) {
            return;
        }
        TextTable table = new TextTable(List.of(
                "official source",
                "outcome",
                "release",
                "records",
                "triples",
                "skipped",
                "rejected",
                "unresolved",
                "seconds",
                "records/s"));
        parts.forEach(part -> table.add(row(part)));
        table.print(command.getOut());
        parts.forEach(this::printDetails);
    }

    private static List<String> row(PartReport part) {
        boolean unread = part.outcome() == Outcome.UNCHANGED;
        return List.of(
                part.part(),
                part.outcome().name().toLowerCase(Locale.ROOT),
                Objects.requireNonNullElse(part.release(), ""),
                String.valueOf(part.records()),
                String.valueOf(part.triples()),
                String.valueOf(part.skipped()),
                String.valueOf(part.rejected()),
                unread ? "" : String.valueOf(part.unresolved().size()),
                "%.1f".formatted(part.seconds()),
                unread || part.seconds() == 0 ? "" : "%.0f".formatted(part.records() / part.seconds()));
    }

    private void printDetails(PartReport part) {
        some(part.notes(), NOTES_SHOWN).forEach(note -> note(part, note));
        part.reasons().forEach((reason, count) -> note(part, "rejected %d: %s".formatted(count, reason)));
        part.rejects().forEach(reject -> note(part, "rejected: " + reject));
        printUnresolved(part);
        RevisionReport revisions = part.revisions();
        if (revisions != null && part.outcome() != Outcome.FAILED) {
            note(
                    part,
                    "against the release %s: %d added, %d changed, %d removed"
                            .formatted(
                                    Objects.requireNonNullElse(revisions.earlier(), "before"),
                                    revisions.added(),
                                    revisions.changed(),
                                    revisions.removed()));
            revisions.largest().forEach(largest -> note(part, "changed most: " + largest));
        }
    }

    private void printUnresolved(PartReport part) {
        if (!part.unresolved().isEmpty()) {
            List<String> names =
                    part.unresolved().stream().map(PartSummary::shown).toList();
            note(part, "names that nobody knows, kept as text: " + String.join(", ", some(names, NAMES_SHOWN)));
        }
    }

    private static String shown(UnresolvedName name) {
        return "\"%s\" (%d)".formatted(name.text(), name.records());
    }

    private static List<String> some(List<String> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, most));
        some.add("and %d more".formatted(all.size() - most));
        return some;
    }

    private void note(PartReport part, String line) {
        command.getErr().println(part.part() + ": " + line);
    }
}
