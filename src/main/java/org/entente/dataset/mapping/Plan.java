package org.entente.dataset.mapping;

import java.util.List;
import java.util.Set;
import org.entente.dataset.record.Records;
import org.entente.graph.stream.TripleSink;

/**
 * A mapping as it is run: steps from one to the next. It remembers values, so each part that is mapped has one of its own.
 *
 * @param cells the variables of columns, in the order of their numbers
 * @param several those that are read value by value
 * @param bound the variables that it binds
 */
record Plan(List<String> cells, Set<String> several, Set<String> bound, Step first) {

    static Plan of(Mapping mapping) {
        return PlanCompiler.compile(mapping);
    }

    /** What one record of a file becomes. */
    RecordRule rule(Context context, Columns of, Records records, TripleSink sink) {
        int[] columns = cells.stream()
                .mapToInt(cell -> of.indexes().getOrDefault(cell, -1))
                .toArray();
        Frame frame = new Frame(context, records, columns, bound.size(), sink);
        return () -> {
            frame.nextRecord();
            first.run(frame);
        };
    }
}
