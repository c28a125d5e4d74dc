package org.entente.load;

import java.nio.file.Path;
import org.entente.claim.Claim;
import org.entente.claim.SourceText;
import org.entente.graph.Doubt;
import org.entente.graph.Rejection;

/** Where claims stand in a file, for a person who looks them up there. */
record Places(Path file, SourceText source) {

    private static final int ENOUGH_TO_RECOGNISE = 80;

    String of(Rejection rejection) {
        return "%s: %s".formatted(place(rejection.claim()), rejection.reason());
    }

    String of(Doubt doubt) {
        return "%s: %s; it is not asserted before somebody accepts it with \"entente review\""
                .formatted(place(doubt.claim()), doubt.reason());
    }

    private String place(Claim claim) {
        return "%s:%d: %s \"%s\""
                .formatted(
                        file,
                        line(claim),
                        claim.type(),
                        shortened(claim.span().quote().replaceAll("\\s+", " ")));
    }

    private long line(Claim claim) {
        return 1
                + source.text()
                        .codePoints()
                        .limit(claim.span().start())
                        .filter(point -> point == '\n')
                        .count();
    }

    private static String shortened(String quote) {
        return quote.codePointCount(0, quote.length()) <= ENOUGH_TO_RECOGNISE
                ? quote
                : quote.substring(0, quote.offsetByCodePoints(0, ENOUGH_TO_RECOGNISE)) + "…";
    }
}
