package org.entente.graph;

/** Says why a claim cannot stand in the graph. */
final class CannotStand extends Exception {

    private final String reason;

    CannotStand(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
