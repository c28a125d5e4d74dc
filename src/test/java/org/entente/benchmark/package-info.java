/**
 * How fast the reader is, {@link org.entente.benchmark.ReaderBenchmark}, and how fast rows become triples, {@link
 * org.entente.benchmark.MappingBenchmark}.
 */
@NullMarked
package org.entente.benchmark;

import org.jspecify.annotations.NullMarked;
