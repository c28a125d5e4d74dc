package org.entente.extraction.rule;

/**
 * A line of a fact file: what a claim can be traced back to.
 *
 * @param number from 1; 0 where it stands in no file
 * @param text the whole line
 */
public record FactLine(String file, int number, String text) {

    /** As editors open it: {@code aid-flow.fact:41}; of what is no file, its name. */
    public String place() {
        return number == 0 ? file : file + ":" + number;
    }
}
