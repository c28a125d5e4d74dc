package org.entente.extraction.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The folder of a language's files beside this package's parent on the class path: {@code en/}.
 *
 * @param name of the folder
 */
public record LanguageFolder(String name) {

    public static final LanguageFolder ENGLISH = new LanguageFolder("en");

    private static final String READER = "/org/entente/extraction/";

    /** The bytes of a file. */
    public byte[] bytes(String file) {
        String path = READER + name + "/" + file;
        try (InputStream in = LanguageFolder.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(
                        "%s: found no such file on the class path, expected it beside lexicon.txt".formatted(path));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** All lines of a file. */
    public List<String> text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
    }

    /** The lines of a file that say something: neither blank nor a comment. */
    public List<String> lines(String file) {
        return text(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
