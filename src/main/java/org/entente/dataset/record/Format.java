package org.entente.dataset.record;

/** What a file is once it is unpacked. */
public enum Format {
    CSV,
    JSON,
    XML
}
