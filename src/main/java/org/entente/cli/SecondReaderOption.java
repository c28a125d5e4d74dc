package org.entente.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.entente.extraction.RuleReader;
import org.entente.extraction.model.LanguageModel;
import org.entente.extraction.model.Limits;
import org.entente.extraction.model.ModelAddress;
import org.entente.knowledge.ReferenceGazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether a language model reads beside the rules, and which. Its key is never an option: command lines are there for all to see. */
final class SecondReaderOption {

    private static final String KEY = "ENTENTE_SECOND_READER_KEY";
    private static final int LONGEST_KEY_FILE = 10_000;

    @Option(
            names = "--second-reader",
            paramLabel = "URL",
            defaultValue = "${env:ENTENTE_SECOND_READER}",
            description =
                    "A language model reads beside the rules, at an address that speaks OpenAI's chat protocol. Documents are sent there; its key is read from the variable ENTENTE_SECOND_READER_KEY.")
    private @Nullable URI url;

    @Option(
            names = "--second-reader-model",
            paramLabel = "NAME",
            defaultValue = "${env:ENTENTE_SECOND_READER_MODEL}",
            description = "The model's name there.")
    private @Nullable String model;

    @Option(
            names = "--second-reader-key-file",
            paramLabel = "FILE",
            defaultValue = "${env:ENTENTE_SECOND_READER_KEY_FILE}",
            description = "A file with the key and nothing else.")
    private @Nullable Path keyFile;

    @Option(
            names = "--second-reader-answers",
            paramLabel = "DIR",
            description =
                    "Where answers are stored, so that nothing is asked twice; default: second-reader-answers beside the store.")
    private @Nullable Path answers;

    @Option(
            names = "--second-reader-replay",
            description = "Uses stored answers alone: no question is sent, and no URL is needed.")
    private boolean replay;

    @Option(
            names = "--second-reader-plain-http",
            description = "Allows plain http to another machine, over a network that is yours.")
    private boolean plain;

    @Option(names = "--second-reader-timeout", paramLabel = "SECONDS", description = "For one answer; default: 180.")
    private @Nullable Integer seconds;

    @Option(
            names = "--second-reader-documents",
            paramLabel = "NUMBER",
            description = "The most documents that one run asks about; default: 1000.")
    private @Nullable Integer documents;

    @Option(
            names = "--second-reader-characters",
            paramLabel = "NUMBER",
            description = "The most characters that one run sends; default: 5000000.")
    private @Nullable Integer characters;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    /** The model, where one was asked for; the folder is that in which the store is. */
    Optional<LanguageModel> model(Path folder) throws IOException {
        if (url == null && !replay) {
            return Optional.empty();
        }
        if (model == null || model.isBlank()) {
            throw wrong("found --second-reader without a model, expected --second-reader-model NAME");
        }
        Path stored = answers == null ? folder.resolve("second-reader-answers") : answers;
        // what the model is told is the same whatever the store knows, so that its answers hold
        RuleReader rules = RuleReader.english(ReferenceGazetteer.load());
        return Optional.of(LanguageModel.of(model, replay ? null : address(), stored, limits(), rules));
    }

    private @Nullable ModelAddress address() throws IOException {
        try {
            return url == null ? null : ModelAddress.of(url, key(), plain);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private @Nullable String key() throws IOException {
        if (keyFile == null) {
            String key = System.getenv(KEY);
            return key == null || key.isBlank() ? null : key.strip();
        }
        if (!Files.isReadable(keyFile) || Files.size(keyFile) > LONGEST_KEY_FILE) {
            throw wrong("%s: found no key, expected a readable file with the key and nothing else".formatted(keyFile));
        }
        return Files.readString(keyFile).strip();
    }

    private Limits limits() {
        Limits limits = Limits.USUAL;
        limits = seconds == null ? limits : limits.withAnswerWithin(Duration.ofSeconds(atLeastOne(seconds)));
        limits = documents == null ? limits : limits.withDocuments(atLeastOne(documents));
        return characters == null ? limits : limits.withCharacters(atLeastOne(characters));
    }

    private int atLeastOne(int number) {
        if (number < 1) {
            throw wrong("found %d as a limit of the second reader, expected 1 or more".formatted(number));
        }
        return number;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
