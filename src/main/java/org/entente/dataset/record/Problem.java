package org.entente.dataset.record;

/**
 * Something wrong with a file, as a person needs to hear it.
 *
 * @param place the file, and the row, record or byte in it
 * @param remedy what to do, as an order
 */
public record Problem(String place, String found, String expected, String remedy) {

    /** All of it in one line: {@code sdn.csv row 7: found 11 cells, expected 12; put what holds a comma in quotes}. */
    public String sentence() {
        return "%s: found %s, expected %s; %s".formatted(place, found, expected, remedy);
    }
}
