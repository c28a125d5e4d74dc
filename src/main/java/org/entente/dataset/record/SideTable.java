package org.entente.dataset.record;

/**
 * Records of the same source that others look things up in; they are read into memory first.
 *
 * @param key the column by whose value a record is found
 */
public record SideTable(String key, Input input) {}
