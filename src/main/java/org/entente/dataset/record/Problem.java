package org.entente.dataset.record;

import java.io.Serializable;

/**
 * Something wrong with a file or with a record of it, as a person needs to hear it.
 *
 * @param place in the file: {@code row 12}, {@code byte 4711}; empty for the whole file
 * @param remedy what to do, as an order
 */
public record Problem(String file, String place, String found, String expected, String remedy) implements Serializable {

    /** All of it in one line: {@code sdn.csv row 7: found 11 cells, expected 12; put what holds a comma in quotes}. */
    public String sentence() {
        return "%s%s: found %s, expected %s; %s"
                .formatted(file, place.isEmpty() ? "" : " " + place, found, expected, remedy);
    }
}
