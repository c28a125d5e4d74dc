/**
 * Some graphs of a dataset as if there were no others.
 *
 * <p>Nothing of a graph that is not seen can be reached, by whatever a query may say: a view hands out only what is seen, and whatever is asked of it that nobody
 * thought of here goes through what it hands out. Only what costs most, the matching of patterns, is left to the database itself, which tests the
 * graph of each quad by its number.
 */
@NullMarked
package org.entente.graph.view;

import org.jspecify.annotations.NullMarked;
