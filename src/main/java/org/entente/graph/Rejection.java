package org.entente.graph;

import org.entente.claim.Claim;

/** A claim that does not stand in the graph, and why. */
public record Rejection(Claim claim, String reason) {}
