package org.entente.spark;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants of a job.
 *
 * @param output the folder that N-Quads go to
 * @param partitions how many, or 0 for as many as are worth it
 * @param release that the files are of where their names do not say, or null
 * @param mostRejected how many of a hundred records may be rejected before a part is refused
 * @param force whether what is not as expected is written all the same
 */
record JobOptions(
        Path output, int partitions, boolean gzip, @Nullable String release, double mostRejected, boolean force) {}
