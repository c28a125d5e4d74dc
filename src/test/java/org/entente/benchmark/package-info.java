/** How fast the reader is; see {@link org.entente.benchmark.ReaderBenchmark}. */
@NullMarked
package org.entente.benchmark;

import org.jspecify.annotations.NullMarked;
