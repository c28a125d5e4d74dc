package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.query.QueryFile;
import org.entente.query.QueryFileError;
import org.entente.query.QueryFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code queries}: the questions that ship with Entente. */
@Command(name = "queries", description = "Lists, shows and checks the questions that ship with Entente.")
final class QueriesCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "found no command, expected list, show or check");
    }

    @Command(description = "Lists the questions, with the parameters of each.")
    int list() {
        TextTable table = new TextTable(List.of("name", "question", "parameters"));
        QueryFiles.shipped().all().forEach(file -> table.add(List.of(file.name(), file.summary(), parameters(file))));
        table.print(out());
        return ExitCode.DONE;
    }

    @Command(description = "Shows a question: its query, to read or to change.")
    int show(@Parameters(paramLabel = "NAME") String name) {
        out().println(Questions.file(name).text().strip());
        return ExitCode.DONE;
    }

    @Command(
            description =
                    "Checks that query files are SPARQL and declare what they use; without files, those that ship.")
    int check(@Parameters(paramLabel = "FILE", arity = "0..*") List<Path> files) throws IOException {
        List<String> errors = new ArrayList<>();
        int checked = 0;
        for (Path file : files == null ? List.<Path>of() : files) {
            try {
                QueryFile.parse(file.toString(), Files.readString(file));
            } catch (QueryFileError wrong) {
                errors.add(wrong.getMessage());
            }
            checked++;
        }
        if (checked == 0) {
            checked = QueryFiles.shipped().all().size();
        }
        if (!errors.isEmpty()) {
            ErrorReport.print(spec.commandLine(), errors);
            return ExitCode.INPUT_INVALID;
        }
        out().printf("%d query files are as they should be%n", checked);
        return ExitCode.DONE;
    }

    private static String parameters(QueryFile file) {
        return file.parameters().stream()
                .map(parameter -> parameter.required() ? parameter.name() : "[" + parameter.name() + "]")
                .collect(Collectors.joining(" "));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
