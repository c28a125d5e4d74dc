/**
 * The SPARQL 1.1 Protocol at {@code /sparql}, for reading.
 *
 * <p>May use {@code query}, {@code graph} and {@code vocabulary}. Fuseki's own dispatcher and query operation run inside Spring
 * MVC, so that one port, one set of metrics and one way of saying no serve the whole server; what the public web needs beyond
 * them (a deadline that holds, errors with their place, formats that are refused instead of swapped) is added here. The only
 * operation that is registered is Query: this package has no way to write.
 *
 * <p>What looks odd but is meant: a query runs in a thread of its own, not in the request's, because some of Jena's operators
 * do not hear its time limit. The request's thread waits, and when the deadline passes it answers for itself. The late thread is
 * never interrupted: an interrupt closes the file channel that it reads, and with it the store for everybody. It keeps its place
 * among the running queries until it ends.
 */
@NullMarked
package org.entente.sparql;

import org.jspecify.annotations.NullMarked;
