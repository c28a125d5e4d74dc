package org.entente.extraction.rule;

/** Is told of each proposal that gave no claim. */
@FunctionalInterface
public interface Refusals {

    void add(Proposal proposal, Refusal why);
}
