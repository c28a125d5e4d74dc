/**
 * A store that runs elsewhere and speaks SPARQL 1.1: its protocol for queries and updates, and that for whole graphs.
 *
 * <p>It is a dataset of Jena like any other, whose queries ARQ passes on whole ({@link org.entente.graph.remote.RemoteEngine}), so that nothing that reads
 * knows where its store is. What such a store does to values is undone as far as it can be: all that comes back takes the form that the embedded store
 * gives it. Only the addresses that a person named are called, without redirection.
 */
@NullMarked
package org.entente.graph.remote;

import org.jspecify.annotations.NullMarked;
