/**
 * How fast the reader is, {@link org.entente.benchmark.ReaderBenchmark}; how fast records become triples, {@link
 * org.entente.benchmark.MappingBenchmark}; how fast rows become a store that answers, {@link org.entente.benchmark.BulkBenchmark}.
 *
 * <p>The last two run each peer as a process of its own, {@link org.entente.benchmark.Measured}, from the start of its JVM on. A peer that is no
 * library of ours stands in {@code src/benchmark}, with its own pom.
 */
@NullMarked
package org.entente.benchmark;

import org.jspecify.annotations.NullMarked;
