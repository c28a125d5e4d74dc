/**
 * Official sources mapped by Apache Spark: files in, N-Quads out, with the engine of {@code org.entente.dataset} on every machine.
 *
 * <p>Sees nothing of the program but that engine; what it needs stands in the {@code pom.xml} beside it. {@link org.entente.spark.MapOnSpark} is the
 * command, {@link org.entente.spark.PartJob} maps one part: it divides the files into {@link org.entente.spark.Share}s, a task each ({@link
 * org.entente.spark.ShareTask}), and puts what they came to together. Of a file that is cut, a first and cheap job finds the rows.
 *
 * <p>What looks odd but is meant: tasks read and write files themselves. A row of Spark's would be made of strings for nothing, as a task
 * needs no other one's records; a quote that opens in one of Spark's splits and closes in the next would be cut.
 */
@NullMarked
package org.entente.spark;

import org.jspecify.annotations.NullMarked;
