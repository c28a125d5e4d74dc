package org.entente.spark;

import java.io.Serializable;
import org.entente.dataset.mapping.Tally;
import org.entente.dataset.source.Rejects;

/**
 * What a share came to.
 *
 * @param problem why a file of it cannot be read, or empty
 */
record Mapped(Tally tally, Rejects rejects, String problem) implements Serializable {}
