package org.entente.document;

import java.util.List;

/**
 * What a file gives.
 *
 * @param text the text of the document
 * @param offers what the document says of itself, the best of each kind first
 * @param fileDates when the file was made, which is a date only where the document itself shows none
 */
record Extracted(String text, List<Offer> offers, List<Offer> fileDates) {

    Extracted {
        offers = List.copyOf(offers);
        fileDates = List.copyOf(fileDates);
    }

    Extracted(String text, List<Offer> offers) {
        this(text, offers, List.of());
    }
}
