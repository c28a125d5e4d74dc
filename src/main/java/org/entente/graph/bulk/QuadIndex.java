package org.entente.graph.bulk;

/** The indexes that TDB2 keeps of quads, each named by its order: graph, subject, predicate, object. */
enum QuadIndex {
    GSPO(TripleOrder.SPO, true),
    GPOS(TripleOrder.POS, true),
    GOSP(TripleOrder.OSP, true),
    POSG(TripleOrder.POS, false),
    OSPG(TripleOrder.OSP, false),
    SPOG(TripleOrder.SPO, false);

    private final TripleOrder order;
    private final boolean graphFirst;

    QuadIndex(TripleOrder order, boolean graphFirst) {
        this.order = order;
        this.graphFirst = graphFirst;
    }

    TripleOrder order() {
        return order;
    }

    boolean graphFirst() {
        return graphFirst;
    }

    int graphPlace() {
        return graphFirst ? 0 : 3;
    }
}
