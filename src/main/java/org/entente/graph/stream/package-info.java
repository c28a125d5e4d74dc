/**
 * Triples that pass by one at a time and are never held: what the mapping of a dataset writes, and a store or a file takes.
 *
 * <p>Apart from Jena's nodes because a mapping writes tens of millions of terms, most of them the same few.
 */
@NullMarked
package org.entente.graph.stream;

import org.jspecify.annotations.NullMarked;
