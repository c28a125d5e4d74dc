package org.entente.dataset.source;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.entente.dataset.mapping.KnownColumns;
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

    static Fit of(SourceFile file, Part part) {
        Input input = part.mapping().input();
        if (!file.name()
                .toLowerCase(Locale.ROOT)
                .endsWith("." + input.format().name().toLowerCase(Locale.ROOT))) {
            return file.matches(input.files()) ? HALF : NONE;
        }
        try (Records records = file.records(input)) {
            if (input.format() != Input.Format.CSV) {
                return ofFirstRecord(records, file, input);
            }
            return input.header().isEmpty() && input.matrix() == null
                    ? ofHeader(records.columns(), part.columns())
                    : ofFirstRow(records);
        } catch (IOException unreadable) {
            return HALF;
        }
    }

    private static Fit ofHeader(List<String> header, KnownColumns columns) {
        int used = columns.used().size();
        long found = columns.usedIn(header);
        if (found == used && used >= ENOUGH_COLUMNS && columns.knowsAll(header)) {
            return WHOLE;
        }
        return 2 * found >= used ? HALF : NONE;
    }

    /** A table that does not name its columns has at least the right number of them. */
    private static Fit ofFirstRow(Records records) throws IOException {
        try {
            return records.next() ? HALF : NONE;
        } catch (BadRecord other) {
            return NONE;
        }
    }

    private static Fit ofFirstRecord(Records records, SourceFile file, Input input) throws IOException {
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
        boolean other = input.format() == Input.Format.XML
                && !XmlRoot.of(file).equals(input.records().replaceFirst("/.*", ""));
        return other ? NONE : HALF;
    }
}
