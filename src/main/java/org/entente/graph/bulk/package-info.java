/**
 * The building of a whole database from triples that pass by, in constant memory: terms become numbers, numbers are sorted
 * beside the store, and the sorted numbers are packed into indexes from the bottom up.
 */
@NullMarked
package org.entente.graph.bulk;

import org.jspecify.annotations.NullMarked;
