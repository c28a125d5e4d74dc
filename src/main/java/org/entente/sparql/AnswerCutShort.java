package org.entente.sparql;

/**
 * An answer that ends before it is whole. Its first part is with the client, so no status can say so; thrown out of the request,
 * it makes the container break the connection, and the client knows.
 */
final class AnswerCutShort extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnswerCutShort(Throwable cause) {
        super("a query ended before its answer was whole", cause);
    }
}
