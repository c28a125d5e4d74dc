package org.entente.dataset.mapping;

import org.entente.dataset.record.Records;
import org.entente.graph.stream.TripleSink;

/** What one record becomes. */
@FunctionalInterface
interface RecordRule {

    /** Writes the triples of the record at which the records are. */
    void apply(Records record, TripleSink sink) throws BadValue;
}
