/**
 * Official datasets. Here are those that ship with Entente, as graphs: the reference tables, and figures with their sources; below are the way of
 * all others: {@code record} reads files, {@code mapping} makes triples of records, {@code source} knows whose a file is.
 *
 * <p>May use {@code knowledge}, {@code claim}, {@code vocabulary} and {@code graph}. Each dataset that ships is one graph that holds its own description
 * and licence; {@link org.entente.dataset.ReferenceDatasets} lists them all.
 *
 * <p>What looks odd but is meant: the Turtle files of {@code data/reference/} have relative IRIs for things and graphs, because
 * the base at which these stand is a setting; terms and concepts are absolute.
 */
@NullMarked
package org.entente.dataset;

import org.jspecify.annotations.NullMarked;
