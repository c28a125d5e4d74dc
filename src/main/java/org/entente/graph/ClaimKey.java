package org.entente.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.entente.claim.Claim;
import org.entente.claim.Slot;

/**
 * A short name of what one reading of some words says, for a person to type and for a decision to refer to. It knows nothing of where the
 * words stand, so that it survives a new load of a text that has changed elsewhere.
 */
final class ClaimKey {

    /** Digits and letters that are not taken for one another when read aloud. */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LENGTH = 10;

    private ClaimKey() {}

    /**
     * The key of a claim.
     *
     * @param occurrence from 1: the same words may say the same thing twice in a document
     */
    static String of(String document, Claim claim, int occurrence) {
        StringJoiner said = new StringJoiner("\n");
        said.add(document).add(claim.type()).add(claim.span().quote());
        new TreeMap<>(claim.slots())
                .forEach((slot, values) ->
                        values.stream().map(Slot::value).forEach(value -> said.add(slot + "=" + value.text())));
        if (occurrence > 1) {
            said.add("again " + occurrence);
        }
        byte[] digest = sha256(said.toString());
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            key.append(ALPHABET.charAt(Byte.toUnsignedInt(digest[i]) % ALPHABET.length()));
        }
        return key.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
