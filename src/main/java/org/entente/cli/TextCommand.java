package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.claim.DocumentDescription;
import org.entente.document.Field;
import org.entente.document.ReadDocument;
import org.entente.document.UnreadableText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code text}: the text of documents as all spans count in it, or what they say of themselves. */
@Command(
        name = "text",
        description =
                "Prints the text of documents, in which the offsets of all claims count, or what is known of them.")
final class TextCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = DocumentArgument.DESCRIPTION)
    private List<Path> files = List.of();

    @Option(
            names = "--describe",
            description =
                    "Instead prints title, date and the like, with where each came from, as a description.properties would have them.")
    private boolean describe;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<String> errors = new ArrayList<>();
        for (Path file : files) {
            try {
                ReadDocument document = DocumentArgument.read(file, DescriptionOptions.byName(file));
                if (describe) {
                    describe(document, out);
                } else {
                    out.print(document.source().text());
                }
            } catch (UnreadableText unreadable) {
                errors.add(unreadable.getMessage());
            }
        }
        ErrorReport.print(spec.commandLine(), errors);
        return errors.isEmpty() ? ExitCode.DONE : ExitCode.INPUT_INVALID;
    }

    private static void describe(ReadDocument document, PrintWriter out) {
        DocumentDescription known = document.source().description();
        for (Field field : Field.values()) {
            Object value = switch (field) {
                case TITLE -> known.title();
                case DATE -> known.date();
                case AUTHOR -> known.author();
                case PUBLISHER -> known.publisher();
                case LICENCE -> known.licence();
                case SOURCE -> known.source();
                case LANGUAGE -> known.language();
            };
            if (value != null && document.origins().containsKey(field)) {
                out.printf("# from %s%n%s = %s%n", document.origins().get(field), field.key(), value);
            }
        }
    }
}
