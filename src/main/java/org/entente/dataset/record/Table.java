package org.entente.dataset.record;

import java.util.List;

/**
 * A side table of a source: read whole before the records that look something up in it.
 *
 * @param files globs, as those of an {@link Input}
 * @param key the column by which rows are found
 */
public record Table(List<String> files, Layout layout, String key) {

    public Table {
        files = List.copyOf(files);
    }
}
