package org.entente.knowledge;

import java.text.Normalizer;
import java.util.Locale;

/** Names as the last segment of an IRI: "Tren de Aragua" becomes {@code tren-de-aragua}. */
public final class Slug {

    private Slug() {}

    /** Lower-case ASCII letters and digits with single hyphens between; accents fall, "U.S." becomes "us". */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’`´]s\\b", "s")
                .replaceAll("(?<=\\b\\p{L})\\.(?=\\p{L}\\b|\\s|$)", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’`´]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : plain;
    }
}
