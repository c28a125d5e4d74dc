/**
 * Names and the things that they name: states, public bodies, organisations, and whatever else the graph already knows.
 *
 * <p>May use {@code claim} and {@code vocabulary}. Reads the tables of {@code data/reference/} without Jena, so that a command
 * which only reads a document starts at once.
 */
@NullMarked
package org.entente.knowledge;

import org.jspecify.annotations.NullMarked;
