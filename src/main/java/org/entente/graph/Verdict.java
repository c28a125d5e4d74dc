package org.entente.graph;

/** What a person decides on a claim: whether the document says so. */
public enum Verdict {
    ACCEPTED,
    REJECTED
}
