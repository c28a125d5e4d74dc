package org.entente.graph.bulk;

/** The orders in which triples are sorted. */
enum TripleOrder {
    SPO,
    OSP,
    POS
}
