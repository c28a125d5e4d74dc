package org.entente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line of Entente; without a command it shows its help. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        usageHelpAutoWidth = true,
        description =
                "An open knowledge graph of relations between states: what is claimed, in which words, beside the official record.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed",
            "2:the command line is wrong",
            "3:the input is invalid",
            "4:nothing found",
            "5:over the time limit",
            "6:not the same as before"
        })
public final class Entente implements Callable<Integer> {

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Show where in the program an error came from.")
    private boolean verbose;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args));
    }

    /** Runs one command, and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        ErrorReport errors = new ErrorReport();
        CommandLine commandLine = new CommandLine(new Entente())
                .addSubcommand(new ServeCommand())
                .addSubcommand(new LoadCommand())
                .addSubcommand(new SourcesCommand())
                .addSubcommand(new RejectsCommand())
                .addSubcommand(new ExtractCommand())
                .addSubcommand(new TextCommand())
                .addSubcommand(new QueryCommand())
                .addSubcommand(new QueriesCommand())
                .addSubcommand(new ReceiptCommand())
                .addSubcommand(new ValidateCommand())
                .addSubcommand(new WithdrawCommand())
                .addSubcommand(new ReplicateCommand())
                .addSubcommand(new ReviewCommand())
                .addSubcommand(new MergesCommand())
                .addSubcommand(new MergeCommand())
                .addSubcommand(new SplitCommand())
                .addSubcommand(new StatsCommand())
                .addSubcommand(new GazetteerCommand())
                .addSubcommand(new ExportCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
        int exitCode = commandLine.execute(args);
        out.flush();
        err.flush();
        return exitCode;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE;
    }

    boolean verbose() {
        return verbose;
    }

    /** In UTF-8 whatever the locale: a quote that lost its accents would no longer be a quote. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
