package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.system.Txn;
import org.entente.graph.Store;
import org.entente.query.ReceiptJson;
import org.entente.query.Receipts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query}: asks the store a question that ships with Entente, or any other. */
@Command(
        name = "query",
        description =
                "Asks the store; the answer is over all its graphs. The prefixes of Entente need not be declared.")
final class QueryCommand implements Callable<Integer> {

    private static final int A_DAY = 24 * 60 * 60;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME|SPARQL",
            description = "The name of a question (see \"entente queries list\"), or a query in SPARQL.")
    private @Nullable String question;

    @Option(names = "-f", paramLabel = "FILE", description = "A file with the query.")
    private @Nullable Path file;

    @Option(names = "-p", paramLabel = "NAME=VALUE", description = "A parameter of the question: -p country=PER.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "table|csv|json|ttl",
            description = "Default: table, and ttl for triples.")
    private @Nullable AnswerFormat format;

    @Option(
            names = "--receipt",
            paramLabel = "FILE",
            description =
                    "Write a receipt of the answer: what was asked, of which state of the store, and what came of it.")
    private @Nullable Path receipt;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "Give up after so many seconds; default: a day.")
    private int timeLimit = A_DAY;

    @Mixin
    private LevelOption level = new LevelOption();

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Query query = query();
        AnswerFormat chosen = format != null ? format : AnswerFormat.usualFor(query);
        if (!chosen.suits(query)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "found -o %s and a %s query, expected %s"
                            .formatted(chosen.word(), query.queryType(), AnswerFormat.suitableFor(query)));
        }
        if (receipt != null && !query.isSelectType()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "found --receipt and a %s query, expected SELECT: a receipt is of rows"
                            .formatted(query.queryType()));
        }
        Duration deadline = Duration.ofSeconds(timeLimit);
        try (Store open = store.openExisting()) {
            AnswerPrinter printer = new AnswerPrinter(
                    open.dataset(), level.level(), deadline, spec.commandLine().getOut());
            return Txn.calculateRead(open.dataset(), () -> {
                        writeReceipt(query, new Receipts(open.dataset(), deadline, Clock.systemUTC()));
                        return printer.print(query, chosen);
                    })
                    ? ExitCode.DONE
                    : ExitCode.NOTHING_FOUND;
        }
    }

    private void writeReceipt(Query query, Receipts receipts) {
        if (receipt == null) {
            return;
        }
        String name = question == null || Questions.isSparql(question) ? null : question;
        try {
            Files.writeString(receipt, ReceiptJson.write(receipts.of(name, query, values, level.level())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query query() throws IOException {
        if (file != null && question == null) {
            return Questions.read(file.toString(), Files.readString(file), values);
        }
        if (question != null && file == null) {
            return Questions.isSparql(question)
                    ? Questions.read("the query", question, values)
                    : Questions.file(question).bind(values);
        }
        throw new ParameterException(
                spec.commandLine(),
                "found %s, expected one question; give its NAME, a query in SPARQL, or -f FILE"
                        .formatted(file == null ? "no question" : "a question and -f"));
    }
}
