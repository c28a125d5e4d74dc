package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.graph.Store;
import org.entente.query.Receipt;
import org.entente.query.ReceiptCheck;
import org.entente.query.ReceiptJson;
import org.entente.query.Receipts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code receipt}: asks again what a receipt is of. */
@Command(name = "receipt", description = "Asks again what a receipt is of.", subcommands = ReceiptCommand.Check.class)
final class ReceiptCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** {@code receipt check}: says "same", or what is not. */
    @Command(
            name = "check",
            description =
                    "Says whether the answer is the same now, and if not, which rows and which sources are not as they were.")
    static final class Check implements Callable<Integer> {

        private static final int A_DAY = 24 * 60 * 60;

        @Parameters(paramLabel = "FILE", description = "What \"entente query --receipt FILE\" wrote.")
        private Path file = Path.of("receipt.json");

        @Option(
                names = "--time-limit",
                paramLabel = "SECONDS",
                description = "Give up after so many seconds; default: a day.")
        private int timeLimit = A_DAY;

        @Mixin
        private StoreOption store = new StoreOption();

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            Receipt receipt = ReceiptJson.read(file.toString(), Files.readString(file));
            try (Store open = store.openExisting()) {
                ReceiptCheck check =
                        new Receipts(open.dataset(), Duration.ofSeconds(timeLimit), Clock.systemUTC()).check(receipt);
                print(check, receipt, spec.commandLine().getOut());
                return check.same() ? ExitCode.DONE : ExitCode.NOT_THE_SAME;
            }
        }

        private static void print(ReceiptCheck check, Receipt receipt, PrintWriter out) {
            if (check.same()) {
                out.printf(
                        "same: %d rows, as on %s; %s%n",
                        receipt.rows().size(),
                        receipt.askedAt(),
                        check.sameVersion()
                                ? "nothing was loaded or decided since"
                                : "what was loaded or decided since changes none of them");
            } else if (check.reordered()) {
                out.printf("the same %d rows in another order%n", receipt.rows().size());
            }
            for (List<String> row : check.added()) {
                out.println("added: " + words(row));
            }
            for (List<String> row : check.removed()) {
                out.println("removed: " + words(row));
            }
            check.changed().forEach(change -> {
                out.println("changed, before: " + words(change.before()));
                out.println("changed, after:  " + words(change.after()));
            });
            check.sources()
                    .forEach(source -> out.printf(
                            "%s: %s%s%n",
                            source.what(), source.graph(), source.title() == null ? "" : " (" + source.title() + ")"));
        }

        private static String words(List<String> row) {
            return String.join(" | ", row);
        }
    }
}
