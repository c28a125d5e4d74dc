/**
 * Files of official sources as streams of records: CSV, wide tables, JSON and XML, packed or not, in constant memory.
 *
 * <p>May use nothing but the JDK and parsers. {@link org.entente.dataset.record.SourceFile} is the way in: it says which files one on the disk holds,
 * and gives their {@link org.entente.dataset.record.Records} as an {@link org.entente.dataset.record.Input} describes them. A record is its values
 * by column; what they mean is the mapping's business. One bad record is a {@link org.entente.dataset.record.BadRecord}, and the next one can be
 * read; what cannot be trusted to its end is an {@link org.entente.dataset.record.UnreadableFile}. A large CSV file can be read in {@link
 * org.entente.dataset.record.Stretch}es, by several readers: {@link org.entente.dataset.record.CsvCuts} says where.
 *
 * <p>What looks odd but is meant: CSV has a splitter of its own, because FastCSV makes a string of every cell and ends at the first stray
 * quote, where we want to reject one row. XML and JSON become small trees of the same kind, one for each record or for the smallest element that
 * encloses all that its columns ask for, so that one grammar of paths serves both.
 */
@NullMarked
package org.entente.dataset.record;

import org.jspecify.annotations.NullMarked;
