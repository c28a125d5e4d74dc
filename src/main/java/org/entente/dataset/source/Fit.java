package org.entente.dataset.source;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.IntStream;
import org.entente.dataset.mapping.HeaderFit;
import org.entente.dataset.mapping.Mapping;
import org.entente.dataset.record.BadRecord;
import org.entente.dataset.record.Input;
import org.entente.dataset.record.Records;
import org.entente.dataset.record.SourceFile;

/** How well the beginning of a file agrees with what a mapping reads. */
enum Fit {
    /** It has all that the mapping uses, and nothing that it does not know: it is one of its files whatever its name. */
    WHOLE,
    /** It may be one of its files: if it is named as they are, it is one, and the load says what is wrong with it. */
    HALF,
    /** It is somebody else's. */
    NONE;

    /** With fewer columns, tables that have nothing to do with one another have the same ones. */
    private static final int ENOUGH_COLUMNS = 4;

    static Fit of(SourceFile file, Mapping mapping) {
        Input input = mapping.input();
        if (!file.name()
                .toLowerCase(Locale.ROOT)
                .endsWith("." + input.format().name().toLowerCase(Locale.ROOT))) {
            return file.matches(input.files()) ? HALF : NONE;
        }
        try (Records records = file.records(input)) {
            if (input.format() != Input.Format.CSV) {
                return ofFirstRecord(records, file, mapping);
            }
            return input.header().isEmpty() && input.matrix() == null
                    ? ofHeader(HeaderFit.of(mapping, records.columns()))
                    : ofFirstRow(records);
        } catch (IOException unreadable) {
            return HALF;
        }
    }

    private static Fit ofHeader(HeaderFit header) {
        if (header.found() == header.used() && header.used() >= ENOUGH_COLUMNS && header.unknown() == 0) {
            return WHOLE;
        }
        return 2 * header.found() >= header.used() ? HALF : NONE;
    }

    /** A table that does not name its columns has at least the right number of them. */
    private static Fit ofFirstRow(Records records) throws IOException {
        try {
            return records.next() ? HALF : NONE;
        } catch (BadRecord other) {
            return NONE;
        }
    }

    private static Fit ofFirstRecord(Records records, SourceFile file, Mapping mapping) throws IOException {
        try {
            if (records.next()) {
                long filled = IntStream.range(0, records.columns().size())
                        .filter(column -> records.value(column) != null)
                        .count();
                return filled >= ENOUGH_COLUMNS
                                && 2 * filled >= records.columns().size()
                        ? WHOLE
                        : HALF;
            }
        } catch (BadRecord first) {
            return HALF;
        }
        boolean other = mapping.input().format() == Input.Format.XML
                && !XmlRoot.of(file).equals(mapping.input().records().replaceFirst("/.*", ""));
        return other ? NONE : HALF;
    }
}
