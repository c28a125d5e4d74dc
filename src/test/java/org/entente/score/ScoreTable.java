package org.entente.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The scores of several sets of documents, side by side. */
record ScoreTable(List<DocumentSet> sets) {

    private static final String ALL = "all";

    private List<String> types() {
        return sets.stream().flatMap(DocumentSet::types).distinct().sorted().toList();
    }

    /** For the README: each type at the core, and all types at each level. */
    String markdown() {
        StringBuilder table = new StringBuilder("| type |");
        StringBuilder rule = new StringBuilder("\n| --- |");
        for (DocumentSet set : sets) {
            table.append(" %s: gold | P | R | F1 |".formatted(set.name()));
            rule.append(" ---: | ---: | ---: | ---: |");
        }
        table.append(rule).append('\n');
        types().forEach(type -> row(
                table,
                type,
                Level.CORE,
                sets.stream().map(set -> set.tally(type)).toList()));
        for (Level level : List.of(Level.CORE, Level.FOUND, Level.FULL)) {
            row(
                    table,
                    "**%s, %s**".formatted(ALL, word(level)),
                    level,
                    sets.stream().map(DocumentSet::tally).toList());
        }
        return table.toString();
    }

    private static void row(StringBuilder table, String name, Level level, List<Tally> tallies) {
        table.append("| ").append(name).append(" |");
        for (Tally tally : tallies) {
            table.append(
                    tally.gold() == 0 && tally.extras() == 0
                            ? " 0 | | | |"
                            : " %d | %s |".formatted(tally.gold(), String.join(" | ", figures(tally, level))));
        }
        table.append('\n');
    }

    /** For a terminal: every type of every set at every level. */
    String text() {
        List<String> lines = new ArrayList<>();
        for (DocumentSet set : sets) {
            lines.add("%-24s %4s %5s %5s   %-14s   %-14s   %-14s"
                    .formatted(
                            set.name() + ", " + set.outcomes().size(),
                            "gold",
                            "extra",
                            "traps",
                            "found",
                            "core",
                            "full"));
            types().forEach(type -> lines.add(line(type, set.tally(type))));
            lines.add(line(ALL, set.tally()));
            lines.add("");
        }
        return String.join("\n", lines);
    }

    /** One line for each set. */
    String summary() {
        List<String> lines = new ArrayList<>();
        sets.forEach(set -> lines.add(line(set.name() + ", " + set.outcomes().size() + " texts", set.tally())));
        return "%-24s %4s %5s %5s   P    R    F1 found   core             full%n%s%n"
                .formatted("", "gold", "extra", "traps", String.join("\n", lines));
    }

    private static String line(String name, Tally tally) {
        return "%-24s %4d %5d %5d   %s   %s   %s"
                .formatted(
                        name,
                        tally.gold(),
                        tally.extras(),
                        tally.trapped(),
                        String.join(" ", figures(tally, Level.FOUND)),
                        String.join(" ", figures(tally, Level.CORE)),
                        String.join(" ", figures(tally, Level.FULL)));
    }

    private static List<String> figures(Tally tally, Level level) {
        return List.of(figure(tally.precision(level)), figure(tally.recall(level)), figure(tally.f1(level)));
    }

    private static String figure(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
