package org.entente.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.claim.DocumentDescription;
import org.entente.claim.PartialDate;
import org.entente.load.LoadOptions;
import org.jspecify.annotations.Nullable;

/**
 * A table of documents: what is known of many of them, by id.
 *
 * @param notes rows whose date cannot be read; the date of these documents is not known
 */
record Descriptions(Map<String, DocumentDescription> byId, List<String> notes) {

    static Descriptions in(@Nullable Path table) throws IOException {
        Descriptions known = new Descriptions(new HashMap<>(), new ArrayList<>());
        if (table != null) {
            known.read(table);
        }
        return known;
    }

    /** What is known of the document in a file; its id is the file's name. */
    DocumentDescription of(Path file) {
        DocumentDescription named = DescriptionOptions.byName(file);
        return byId.getOrDefault(named.id(), named);
    }

    /** What the table says of a document, put over what is known of it already. */
    DocumentDescription over(DocumentDescription known) {
        DocumentDescription row = byId.get(known.id());
        return row == null
                ? known
                : new LoadOptions(
                                null,
                                row.title(),
                                row.date(),
                                row.author(),
                                row.publisher(),
                                row.licence(),
                                row.source(),
                                row.genre(),
                                row.language().equals(DocumentDescription.UNDETERMINED) ? null : row.language())
                        .over(known);
    }

    private void read(Path table) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord row : rows) {
                DocumentDescription described = description(table, row);
                byId.put(described.id(), described);
            }
        } catch (CsvParseException wrong) {
            throw new CommandFailed(
                    ExitCode.INPUT_INVALID,
                    "%s: found no CSV table (%s); correct it".formatted(table, wrong.getMessage()));
        }
    }

    private DocumentDescription description(Path table, NamedCsvRecord row) {
        try {
            return new DocumentDescription(
                    row.findField("id").orElse(""),
                    cell(row, "title"),
                    date(table, row),
                    cell(row, "author"),
                    cell(row, "publisher"),
                    cell(row, "licence"),
                    row.findField("source").isPresent() ? cell(row, "source") : cell(row, "origin"),
                    cell(row, "genre"),
                    Objects.requireNonNullElse(cell(row, "language"), DocumentDescription.UNDETERMINED));
        } catch (IllegalArgumentException wrong) {
            throw new CommandFailed(
                    ExitCode.INPUT_INVALID, "%s: %s; correct the row".formatted(place(table, row), wrong.getMessage()));
        }
    }

    private @Nullable PartialDate date(Path table, NamedCsvRecord row) {
        String date = cell(row, "date");
        try {
            return date == null ? null : PartialDate.parse(date);
        } catch (DateTimeException wrong) {
            notes.add("%s: %s; the document is read without a date".formatted(place(table, row), wrong.getMessage()));
            return null;
        }
    }

    private static String place(Path table, NamedCsvRecord row) {
        return "%s: line %d".formatted(table, row.getStartingLineNumber());
    }

    private static @Nullable String cell(NamedCsvRecord row, String column) {
        return row.findField(column).filter(cell -> !cell.isBlank()).orElse(null);
    }
}
