package org.entente.cli;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.entente.graph.Verdict;
import org.entente.review.Reading.Status;
import org.entente.review.ReviewDesk;
import org.entente.vocabulary.Ontology;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code review}: what readers found, for people to look at and to decide on. */
@Command(
        name = "review",
        description =
                "Lists what waits for a person's decision, because a party in it is named by no words; accepts and rejects claims.")
final class ReviewCommand implements Callable<Integer> {

    @Option(names = "--document", paramLabel = "ID", description = "Only what stands in this document.")
    private @Nullable String document;

    @Option(names = "--type", paramLabel = "TYPE", description = "Only facts of this type: AidFlow.")
    private @Nullable String type;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description =
                    "waiting (default), accepted, rejected, not_found (decided on, and no longer in the document), unreviewed (all that nobody has to look at); several with commas.")
    private Set<Status> statuses = EnumSet.of(Status.WAITING);

    @Mixin
    private ListOptions list = new ListOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        ReviewList all = list.isTable() ? ReviewList.FOR_PEOPLE : ReviewList.FOR_PROGRAMS;
        try (Store open = list.open()) {
            List<List<String>> readings = desk(open).readings(statuses).stream()
                    .filter(reading -> document == null || document.equals(reading.document()))
                    .filter(reading -> type == null || type.equalsIgnoreCase(reading.type()))
                    .map(all::cells)
                    .toList();
            return list.print(
                    all.heading(),
                    readings,
                    "found no claims that are %s; \"entente review --status waiting,accepted,rejected,not_found,unreviewed\" lists all"
                            .formatted(words(statuses)));
        }
    }

    private static String words(Set<Status> statuses) {
        return statuses.stream()
                .map(status -> status.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }

    @Command(description = "Accepts claims: the documents do say so. They are asserted as any other.")
    int accept(
            @Parameters(arity = "1..*", paramLabel = "ID", description = "As \"entente review\" shows it.")
                    List<String> ids,
            @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decides.") String by,
            @Option(names = "--because", paramLabel = "TEXT", description = "Why.") @Nullable String because,
            @Mixin StoreOption where) {
        return decide(where, ids, "accepted", (desk, keys) -> desk.decide(keys, Verdict.ACCEPTED, by, because));
    }

    @Command(description = "Rejects claims: the documents do not say so. They are not asserted, in later loads either.")
    int reject(
            @Parameters(arity = "1..*", paramLabel = "ID", description = "As \"entente review\" shows it.")
                    List<String> ids,
            @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decides.") String by,
            @Option(names = "--because", paramLabel = "TEXT", description = "Why.") @Nullable String because,
            @Mixin StoreOption where) {
        return decide(where, ids, "rejected", (desk, keys) -> desk.decide(keys, Verdict.REJECTED, by, because));
    }

    @Command(description = "Takes decisions back: the claims stand as if nobody had decided on them.")
    int reset(
            @Parameters(arity = "1..*", paramLabel = "ID", description = "As \"entente review\" shows it.")
                    List<String> ids,
            @Mixin StoreOption where) {
        return decide(where, ids, "reset", ReviewDesk::reset);
    }

    private int decide(
            StoreOption where,
            List<String> ids,
            String done,
            BiFunction<ReviewDesk, List<String>, Set<String>> decision) {
        try (Store open = where.openExistingToWrite()) {
            Set<String> unknown = decision.apply(desk(open), ids);
            if (unknown.isEmpty()) {
                spec.commandLine().getErr().printf("%s: %s%n", String.join(" ", ids), done);
                return ExitCode.DONE;
            }
            throw new CommandFailed(
                    ExitCode.NOTHING_FOUND,
                    "%s: found no claim of this id, and decided on none; \"entente review --status waiting,unreviewed\" shows all ids"
                            .formatted(String.join(" ", unknown)));
        }
    }

    private static ReviewDesk desk(Store store) {
        return new ReviewDesk(store, Iris.ENTENTE, Ontology.load(), Clock.systemUTC());
    }
}
