package org.entente.claim;

/** How the author of a document stands to a claim that it reports of another speaker. */
public enum Stance {
    SUPPORTS,
    OPPOSES,
    CONCEDES,
    NEUTRAL
}
