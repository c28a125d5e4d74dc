/**
 * Mappings: what one record of an official source becomes in the graph, written as a SPARQL CONSTRUCT query.
 *
 * <p>May use {@code dataset.record}, {@code graph.stream}, {@code knowledge} and {@code vocabulary}.
 */
@NullMarked
package org.entente.dataset.mapping;

import org.jspecify.annotations.NullMarked;
