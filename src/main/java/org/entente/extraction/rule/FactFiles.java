package org.entente.extraction.rule;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.entente.extraction.language.LanguageFolder;
import org.entente.extraction.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The fact files of a language.
 *
 * @param types in the order of the list {@code facts.txt}
 * @param version a digest of all rules
 */
public record FactFiles(List<FactType> types, String version) {

    private static final List<String> WORDS = List.of("lexicon.txt", "attribution.txt", "irregular-verbs.txt");

    /** The fact files that ship for a language; throws {@link BadFactFiles} with all that is wrong with them. */
    public static FactFiles of(LanguageFolder folder, Lexicon lexicon) {
        MessageDigest digest = sha256();
        WORDS.forEach(file -> digest.update(folder.bytes(file)));
        List<String> errors = new ArrayList<>();
        List<FactType> types = new ArrayList<>();
        for (String file : folder.lines("facts.txt")) {
            digest.update(folder.bytes(file));
            add(FactFile.read(file, folder.text(file), lexicon, errors), types);
        }
        check(errors);
        String digits = HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        return new FactFiles(types, "rules-" + digits);
    }

    /**
     * Fact types from anywhere; throws {@link BadFactFiles} with all that is wrong with them.
     *
     * @param files the lines of each file by its name
     */
    public static List<FactType> read(Map<String, List<String>> files, Lexicon lexicon) {
        List<String> errors = new ArrayList<>();
        List<FactType> types = new ArrayList<>();
        files.forEach((file, lines) -> add(FactFile.read(file, lines, lexicon, errors), types));
        check(errors);
        return types;
    }

    private static void add(@Nullable FactType type, List<FactType> types) {
        if (type != null) {
            types.add(type);
        }
    }

    private static void check(List<String> errors) {
        if (!errors.isEmpty()) {
            throw new BadFactFiles(errors);
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
