/**
 * The store, its named graphs, the one writer of claims, the shapes and the rules that derive.
 *
 * <p>May use {@code claim}, {@code vocabulary}, the slugs of {@code knowledge}, and Jena. Knows nothing of files to load, of readers or of Spring.
 *
 * <p>A {@link org.entente.graph.Store} is a database of our own or one that runs elsewhere; who reads asks its dataset, and who writes replaces graphs, without knowing which.
 *
 * <p>What looks odd but is meant: a graph is replaced whole or not at all, and one that would not change is not written, so
 * loading twice leaves every byte of a dump as it was. A thing that its document does not assert is described in the
 * {@code claimed:} namespace, in the same local names, so that a query on {@code ent:} never counts it; the shapes see it in
 * its {@code ent:} form before. The same namespace holds back what waits for a person's review or was rejected in one, so that a
 * decision only turns triples from one form into the other ({@link org.entente.graph.Standing}). There is no blank node in what is written here: an equal claim has an equal IRI.
 */
@NullMarked
package org.entente.graph;

import org.jspecify.annotations.NullMarked;
