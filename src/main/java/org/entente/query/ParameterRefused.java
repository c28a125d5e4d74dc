package org.entente.query;

/** Values that a question cannot be asked with: one is missing, malformed or unknown. Its message says which, and what fits. */
public final class ParameterRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ParameterRefused(String message) {
        super(message);
    }
}
