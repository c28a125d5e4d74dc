package org.entente.extraction.rule;

import java.util.List;
import java.util.Map;

/**
 * A fact that somebody other than the rules reads in some words of a document; nothing of it is believed before it was checked.
 *
 * @param start UTF-16 offset of its words in the text
 * @param end the one after them
 * @param slots the words that fill each slot, as they stand in the text, or words of the slot's closed list
 */
public record Proposal(String type, int start, int end, Map<String, List<String>> slots) {}
