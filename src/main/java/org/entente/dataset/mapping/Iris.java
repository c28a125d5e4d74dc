package org.entente.dataset.mapping;

/** IRIs that mappings make of texts. */
final class Iris {

    private static final String FORBIDDEN = "<>\"{}|\\^`";

    private Iris() {}

    /**
     * An absolute IRI as it is, and a path such as {@code id/state/PER} under a base.
     *
     * @throws BadValue if it has a character that no IRI has, or is another kind of reference
     */
    static String resolve(String base, String text) throws BadValue {
        boolean absolute = isAbsolute(text);
        if (!absolute && (text.isEmpty() || "/.#?".indexOf(text.charAt(0)) >= 0)) {
            throw new BadValue(text, "an IRI, or a path such as id/state/PER", "correct the mapping");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || FORBIDDEN.indexOf(c) >= 0) {
                throw new BadValue(
                        text,
                        "an IRI, which has no blank and none of %s".formatted(FORBIDDEN),
                        "make it with f:slug or f:key, or ENCODE_FOR_URI");
            }
        }
        return absolute ? text : base + text;
    }

    /** Whether it starts with a scheme. */
    private static boolean isAbsolute(String text) {
        int colon = text.indexOf(':');
        for (int i = 0; i < colon; i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'))) {
                return false;
            }
        }
        return colon > 0;
    }
}
