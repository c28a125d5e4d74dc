package org.entente.extraction.model;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a model answers.
 *
 * @param questions the address to which questions are posted
 * @param key sent with each, or null; nothing else ever shows it
 */
public record ModelAddress(URI questions, @Nullable String key) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "::1", "[::1]");
    private static final Pattern LOOPBACK_V4 = Pattern.compile("127(\\.\\d{1,3}){3}");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]+");
    private static final String VERSION = "/v1";

    /**
     * The address below a base, as {@code https://models.example.org/v1}; throws {@link IllegalArgumentException} for one that would
     * send a text, or a key, where others can read it.
     *
     * @param plain whether plain http may leave this machine
     */
    public static ModelAddress of(URI base, @Nullable String key, boolean plain) {
        String scheme = String.valueOf(base.getScheme());
        String host = base.getHost();
        boolean isWeb = scheme.equals("http") || scheme.equals("https");
        if (!isWeb || host == null || base.getUserInfo() != null || base.getQuery() != null) {
            throw new IllegalArgumentException(
                    "found an address of the second reader that is none, expected one such as https://models.example.org/v1, without user, key or query");
        }
        boolean stays = LOOPBACK.contains(host) || LOOPBACK_V4.matcher(host).matches();
        if (scheme.equals("http") && !stays && !plain) {
            throw new IllegalArgumentException(
                    "%s: found plain http to another machine, expected https; or add --second-reader-plain-http where the network between is yours"
                            .formatted(base));
        }
        if (key != null && !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "found a key of the second reader with blanks or signs beyond ASCII, expected one word");
        }
        String path = base.getPath().replaceAll("/+$", "");
        String versioned = path.endsWith(VERSION) ? path : path + VERSION;
        return new ModelAddress(base.resolve(versioned + "/chat/completions"), key);
    }

    /** A text without the key, if somebody sent it back. */
    String withoutKey(String text) {
        return key == null ? text : text.replace(key, "[key]");
    }

    /** Without the key. */
    @Override
    public String toString() {
        return questions.toString();
    }
}
