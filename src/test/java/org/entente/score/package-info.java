/**
 * How well the reader finds what people marked: gold facts, the comparison with what {@code extract} prints, and the tables of both.
 *
 * <p>Three sets of documents: the six that came with gold (<em>given</em>), those that we marked for whoever writes rules
 * (<em>development</em>), and those that we marked and whose misses are never shown (<em>unseen</em>). The documents stand beside the project;
 * our gold has only their offsets, and the digest of the text that these count in.
 */
@NullMarked
package org.entente.score;

import org.jspecify.annotations.NullMarked;
