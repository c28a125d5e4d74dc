package org.entente.graph.bulk;

/** Is told how far the building of the next state of a store is; called often, and from more than one thread. */
@FunctionalInterface
public interface BuildProgress {

    /** Tells nobody. */
    BuildProgress NONE = (step, done, total) -> {};

    /** What is done one after the other, each counted in triples. */
    enum Step {
        /** Triples are taken; how many there will be is not known. */
        TAKEN,
        /** Triples are put in order. */
        SORTED,
        /** Triples are written to an index; each is counted once an index. */
        INDEXED
    }

    /**
     * Something was done.
     *
     * @param total what there is to do in this step, or 0 where that is not known
     */
    void at(Step step, long done, long total);
}
