package org.entente.query;

/** A file that is no receipt of ours. */
public final class BadReceipt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadReceipt(String where, String found) {
        super("%s: found no receipt (%s), expected what \"entente query --receipt FILE\" writes"
                .formatted(where, found));
    }
}
