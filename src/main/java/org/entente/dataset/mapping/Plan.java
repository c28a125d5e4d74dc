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
 * @param variables how many others there are
 */
record Plan(List<String> cells, Set<String> several, int variables, Step first) {

    static Plan of(Mapping mapping) {
        return new PlanCompiler(mapping.file(), mapping.text()).compile(mapping.query());
    }

    /** What one record of a file becomes. */
    RecordRule rule(Context context, Columns of, Records records, TripleSink sink) {
        int[] columns = cells.stream()
                .mapToInt(cell -> of.indexes().getOrDefault(cell, -1))
                .toArray();
        Frame frame = new Frame(context, records, columns, variables, sink);
        return () -> {
            frame.nextRecord();
            first.run(frame);
        };
    }
}
