package org.entente.graph.remote;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.graph.remote.RemoteAddress.Login;

/** What answers a server that asks who is there: HTTP's digest (RFC 7616), which sends no password, or its basic form. */
final class LoginAnswer {

    private static final Pattern PARAMETER = Pattern.compile("(\\w+)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s,]+))");
    private static final SecureRandom RANDOM = new SecureRandom();

    private LoginAnswer() {}

    /**
     * The value of the header {@code Authorization}.
     *
     * @param challenge the value of {@code WWW-Authenticate}
     * @param target the path and query of the request
     */
    static String to(String challenge, Login login, String method, String target) {
        if (!challenge.toLowerCase(Locale.ROOT).startsWith("digest")) {
            byte[] words = (login.user() + ":" + login.password()).getBytes(StandardCharsets.UTF_8);
            return "Basic " + Base64.getEncoder().encodeToString(words);
        }
        Map<String, String> asked = parameters(challenge);
        String algorithm = asked.getOrDefault("algorithm", "MD5");
        String realm = asked.getOrDefault("realm", "");
        String nonce = asked.getOrDefault("nonce", "");
        String own = HexFormat.of().toHexDigits(RANDOM.nextLong());
        String count = "00000001";
        String who = hash(algorithm, login.user() + ":" + realm + ":" + login.password());
        String what = hash(algorithm, method + ":" + target);
        String response = hash(algorithm, String.join(":", who, nonce, count, own, "auth", what));
        StringBuilder answer = new StringBuilder(
                "Digest username=\"%s\", realm=\"%s\", nonce=\"%s\", uri=\"%s\", algorithm=%s, qop=auth, nc=%s, cnonce=\"%s\", response=\"%s\""
                        .formatted(login.user(), realm, nonce, target, algorithm, count, own, response));
        if (asked.containsKey("opaque")) {
            answer.append(", opaque=\"").append(asked.get("opaque")).append('"');
        }
        return answer.toString();
    }

    private static Map<String, String> parameters(String challenge) {
        Map<String, String> parameters = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Matcher each = PARAMETER.matcher(challenge);
        while (each.find()) {
            parameters.put(each.group(1), each.group(2) == null ? each.group(3) : each.group(2));
        }
        return parameters;
    }

    private static String hash(String algorithm, String words) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException unknown) {
            throw new IllegalStateException(
                    "the store asks for a login by " + algorithm + ", which is not known here", unknown);
        }
    }
}
