package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.claim.DocumentDescription;
import org.entente.claim.SourceText;
import org.entente.document.UnreadableText;
import org.entente.extraction.ReadText;
import org.entente.extraction.Reader;
import org.entente.extraction.RuleReader;
import org.entente.extraction.explain.ExplainedSentence;
import org.entente.extraction.model.SecondReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code extract}: what documents say, to look at or to score; nothing is stored. */
@Command(name = "extract", description = "Shows what a document says; stores nothing.")
final class ExtractCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = DocumentArgument.DESCRIPTION)
    private List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "json|ttl|table", description = "Default: json; with --explain, table.")
    private @Nullable ClaimFormat format;

    @Option(
            names = "--explain",
            description =
                    "Says why: which line of which fact file matched which words, what filled each slot, and what was dropped.")
    private boolean explain;

    @Option(names = "--output", paramLabel = "DIR", description = "Writes DIR/ID.json, one for each file.")
    private @Nullable Path output;

    @Option(
            names = "--index",
            paramLabel = "CSV",
            description =
                    "Describes many files: a table with the column id, and any of title, date, author, publisher, licence, source, genre, language.")
    private @Nullable Path index;

    @Mixin
    private DescriptionOptions description = new DescriptionOptions();

    @Mixin
    private SecondReaderOption secondReader = new SecondReaderOption();

    @ArgGroup
    private KnownNames names = new KnownNames();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        requireOutputForSeveral();
        requireFormatThatExplains();
        Descriptions known = Descriptions.in(index);
        known.notes().forEach(this::note);
        RuleReader english = RuleReader.english(names.gazetteer());
        Optional<SecondReader> second = secondReader.model(Path.of("")).map(model -> new SecondReader(english, model));
        List<String> errors = new ArrayList<>();
        try (ProgressBar progress = ProgressBar.on(spec.commandLine().getErr(), "documents", files.size())) {
            for (Path file : files) {
                try {
                    extract(file, known, english, second);
                } catch (UnreadableText unreadable) {
                    errors.add(unreadable.getMessage());
                }
                progress.step();
            }
        }
        ErrorReport.print(spec.commandLine(), errors);
        return errors.isEmpty() ? ExitCode.DONE : ExitCode.INPUT_INVALID;
    }

    private void extract(Path file, Descriptions known, RuleReader english, Optional<SecondReader> second)
            throws IOException {
        DocumentDescription described = description.options().over(known.of(file));
        SourceText text =
                english.described(DocumentArgument.read(file, described).in(english.language()));
        if (output == null) {
            write(text, english, second, spec.commandLine().getOut());
            return;
        }
        Files.createDirectories(output);
        StringWriter written = new StringWriter();
        write(text, english, second, new PrintWriter(written));
        Files.writeString(output.resolve(described.id() + "." + format().ending()), written.toString());
    }

    private void write(SourceText text, RuleReader english, Optional<SecondReader> second, PrintWriter out) {
        if (explain) {
            format().explain(second.map(both -> explained(both, text)).orElseGet(() -> english.explain(text)), out);
        } else {
            ReadText read =
                    second.<Reader>map(Function.identity()).orElse(english).readAndReport(text);
            read.notes().forEach(this::note);
            format().write(text, read.claims(), english, out);
        }
    }

    private List<ExplainedSentence> explained(SecondReader both, SourceText text) {
        SecondReader.Explained explained = both.explain(text);
        note(explained.note());
        return explained.sentences();
    }

    private void note(String line) {
        spec.commandLine().getErr().println("note: " + line);
    }

    private ClaimFormat format() {
        ClaimFormat unasked = explain ? ClaimFormat.TABLE : ClaimFormat.JSON;
        return format == null ? unasked : format;
    }

    private void requireFormatThatExplains() {
        if (explain && format == ClaimFormat.TTL) {
            throw new ParameterException(
                    spec.commandLine(),
                    "found --explain with --format ttl, expected json or table; leave one of the two out");
        }
    }

    private void requireOutputForSeveral() {
        if (files.size() > 1 && (output == null || description.nameOneDocument())) {
            throw new ParameterException(
                    spec.commandLine(),
                    output == null
                            ? "found %d files and no --output, expected one file; add --output DIR, or give one file"
                                    .formatted(files.size())
                            : "found --id and %d files, expected one file; leave --id out, and the files' names give the ids"
                                    .formatted(files.size()));
        }
    }
}
