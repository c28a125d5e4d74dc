/**
 * The generations of a store: each a whole database in a directory of its own, one of which a small file names as the current one.
 *
 * <p>Whoever reads holds a generation with a shared lock, and nobody writes into one that anybody else holds: a writer then works on
 * a copy, or builds a new one, and has the file name that. So a reader sees one state from the start of a query to its end, a process that is killed leaves the generation
 * that was current, and what is not current and held by nobody is deleted by whoever notices. Only one process writes at a time.
 */
@NullMarked
package org.entente.graph.generation;

import org.jspecify.annotations.NullMarked;
