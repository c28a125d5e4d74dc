package org.entente.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.claim.DocumentDescription;
import org.entente.claim.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code description.properties} beside a text: what is known of the document, a line a key, in UTF-8.
 *
 * <pre>
 * title = Peru and the United States
 * date = 2025-05
 * licence = https://creativecommons.org/publicdomain/zero/1.0/
 * </pre>
 */
final class DescriptionFile {

    static final String NAME = "description.properties";

    private static final List<String> KEYS =
            List.of("title", "date", "author", "publisher", "licence", "source", "genre", "language");

    private final Path file;
    private final Properties values = new Properties();
    private final List<String> problems = new ArrayList<>();

    private DescriptionFile(Path file) {
        this.file = file;
    }

    /** Reads the description in a document's folder, and throws all that is wrong with it at once. */
    static DocumentDescription read(Path folder, String id) throws BadSource {
        DescriptionFile described = new DescriptionFile(folder.resolve(NAME));
        described.load();
        DocumentDescription description = described.description(id);
        if (!described.problems.isEmpty()) {
            throw new BadSource(described.problems);
        }
        return description;
    }

    private void load() {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            problems.add("%s: not readable as UTF-8 lines of \"key = value\" (%s); correct it"
                    .formatted(file, e.getMessage()));
        }
        for (String key : new TreeSet<>(values.stringPropertyNames())) {
            if (!KEYS.contains(key)) {
                problems.add(
                        "%s: found the key \"%s\", expected one of %s; rename or remove it".formatted(file, key, KEYS));
            }
        }
    }

    private DocumentDescription description(String id) {
        String language = value("language");
        return new DocumentDescription(
                id,
                value("title"),
                date(),
                value("author"),
                value("publisher"),
                value("licence"),
                value("source"),
                value("genre"),
                language == null ? DocumentDescription.UNDETERMINED : language);
    }

    private @Nullable String value(String key) {
        String value = values.getProperty(key, "").strip();
        return value.isEmpty() ? null : value;
    }

    private @Nullable PartialDate date() {
        String date = value("date");
        try {
            return date == null ? null : PartialDate.parse(date);
        } catch (DateTimeException e) {
            problems.add("%s: key \"date\": %s; correct it".formatted(file, e.getMessage()));
            return null;
        }
    }

    /** The only file beside it that holds the words of the document. */
    static Path textBeside(Path folder) throws IOException, BadSource {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> texts = files.filter(
                            file -> file.getFileName().toString().startsWith("text."))
                    .toList();
            if (texts.size() != 1) {
                throw new BadSource(
                        "%s: found %d files named text.*, expected one beside %s; put the words of the document there"
                                .formatted(folder, texts.size(), NAME));
            }
            return texts.getFirst();
        }
    }
}
