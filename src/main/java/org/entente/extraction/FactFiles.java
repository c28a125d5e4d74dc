package org.entente.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The fact files of a language.
 *
 * @param types in the order of the list {@code facts.txt}
 * @param version a digest of all rules
 */
record FactFiles(List<FactType> types, String version) {

    static FactFiles english(Lexicon lexicon) {
        List<FactType> types = new ArrayList<>();
        MessageDigest digest = sha256();
        for (String file : List.of("lexicon.txt", "attribution.txt", "irregular-verbs.txt")) {
            digest.update(bytes(file));
        }
        for (String file : Lexicon.lines("en/facts.txt")) {
            byte[] bytes = bytes(file);
            digest.update(bytes);
            types.add(FactFile.read(
                    file, new String(bytes, StandardCharsets.UTF_8).lines().toList(), lexicon));
        }
        return new FactFiles(
                types, "rules-" + HexFormat.of().formatHex(digest.digest()).substring(0, 16));
    }

    private static byte[] bytes(String file) {
        try (InputStream in = FactFiles.class.getResourceAsStream("en/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the reader's file en/%s is not on the class path".formatted(file));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the reader's file en/" + file, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
