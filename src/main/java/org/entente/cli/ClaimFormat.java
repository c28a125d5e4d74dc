package org.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.SourceText;
import org.entente.extraction.Reader;
import org.entente.extraction.explain.ExplainedSentence;

/** The forms in which {@code extract} shows claims. */
enum ClaimFormat {
    JSON("json"),
    TTL("ttl"),
    TABLE("txt");

    private final String ending;

    ClaimFormat(String ending) {
        this.ending = ending;
    }

    /** How the names of such files end. */
    String ending() {
        return ending;
    }

    void write(SourceText text, List<Claim> claims, Reader reader, PrintWriter out) {
        switch (this) {
            case JSON -> ClaimJson.write(claims, out);
            case TTL -> ClaimTurtle.write(text, claims, reader, out);
            case TABLE -> ClaimTable.write(claims, out);
        }
    }

    /** Writes the claims with their reasons. */
    void explain(List<ExplainedSentence> sentences, PrintWriter out) {
        switch (this) {
            case JSON -> ExplanationJson.write(sentences, out);
            case TABLE -> ExplanationText.write(sentences, out);
            case TTL -> throw new IllegalArgumentException("a graph has no place for explanations");
        }
    }
}
