package org.entente.claim;

/** Who found a claim. What the second reader found alone stands in no graph as a fact before a person has accepted it. */
public enum FoundBy {
    RULES,
    BOTH,
    /** A language model, beside the rules. */
    SECOND_READER
}
