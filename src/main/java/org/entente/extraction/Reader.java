package org.entente.extraction;

import java.util.Collection;
import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.GraphForm;
import org.entente.claim.SourceText;

/**
 * Reads a document: the same text, description and gazetteer always give the same claims in the same order.
 * Several threads may read with it at once.
 */
public interface Reader {

    /** The same text, described by what its form shows: its genre, where the description has none. */
    SourceText described(SourceText text);

    /** What the text says, in the order of the text. */
    List<Claim> read(SourceText text);

    /** The same with what there is to tell of the reading. */
    default ReadText readAndReport(SourceText text) {
        return new ReadText(read(text), List.of(), true);
    }

    /** The BCP 47 tag of the language that it reads. */
    String language();

    /** How each type of claim that this reader finds stands in the graph. */
    Collection<GraphForm> forms();

    /** Name and digest of the rules; a document is read again when it changes. */
    String version();
}
