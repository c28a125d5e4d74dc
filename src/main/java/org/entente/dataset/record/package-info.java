/**
 * Files of official sources as streams of records: CSV, wide tables, JSON and XML, packed or not, in constant memory.
 *
 * <p>May use nothing but the JDK and parsers. A record is its values by column; what they mean is the mapping's business.
 */
@NullMarked
package org.entente.dataset.record;

import org.jspecify.annotations.NullMarked;
