package org.entente.extraction.model;

/** Why a model gave no answer, in one line that never holds the key. */
public final class ModelFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean lasting;

    private ModelFailure(String message, boolean lasting) {
        super(message);
        this.lasting = lasting;
    }

    /** One that the next question may not meet. */
    static ModelFailure now(String message) {
        return new ModelFailure(message, false);
    }

    /** One that every question of this run would meet. */
    static ModelFailure lasting(String message) {
        return new ModelFailure(message, true);
    }

    boolean isLasting() {
        return lasting;
    }
}
