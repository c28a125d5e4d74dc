/**
 * Official sources as they are described: a folder each, with its mappings, its description and its odd values; and which file on
 * somebody's disk is one of theirs.
 *
 * <p>May use {@code dataset.record} and {@code dataset.mapping}. A source needs no Java: {@link
 * org.entente.dataset.source.SourceFolders} finds the folders that ship, and those of a person's own.
 *
 * <p>What looks odd but is meant: a file belongs to a part by its name and its columns together. A name alone would take a
 * stranger's {@code population.csv}, and columns alone leave a release out that has lost one of them, when it should be an error.
 */
@NullMarked
package org.entente.dataset.source;

import org.jspecify.annotations.NullMarked;
