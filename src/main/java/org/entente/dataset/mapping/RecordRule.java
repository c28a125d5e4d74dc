package org.entente.dataset.mapping;

import org.entente.dataset.record.Records;
import org.entente.graph.stream.TripleSink;

/** What the records of one file become. */
@FunctionalInterface
interface RecordRule {

    /** Writes the triples of the record at which the records are. */
    void apply() throws BadValue;

    /** Makes the rule of a file. */
    @FunctionalInterface
    interface Maker {

        RecordRule rule(Context context, Columns columns, Records records, TripleSink sink);
    }
}
