/**
 * Datasets that ship with Entente, as graphs: the reference tables, and figures with their sources.
 *
 * <p>May use {@code knowledge}, {@code claim} and {@code vocabulary}. Each dataset is one graph that holds its own description
 * and licence; {@link org.entente.dataset.ReferenceDatasets} lists them all.
 *
 * <p>What looks odd but is meant: the Turtle files of {@code data/reference/} have relative IRIs for things and graphs, because
 * the base at which these stand is a setting; terms and concepts are absolute.
 */
@NullMarked
package org.entente.dataset;

import org.jspecify.annotations.NullMarked;
