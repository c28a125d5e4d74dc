package org.entente.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import org.entente.claim.DocumentDescription;
import org.entente.claim.PartialDate;
import org.jspecify.annotations.Nullable;

/** A table of documents: what is known of many of them, by id. */
record Descriptions(Map<String, DocumentDescription> byId) {

    static Descriptions in(@Nullable Path table) throws IOException {
        return new Descriptions(table == null ? Map.of() : read(table));
    }

    /** What is known of the document in a file; its id is the file's name. */
    DocumentDescription of(Path file) {
        DocumentDescription named = DescriptionOptions.byName(file);
        return byId.getOrDefault(named.id(), named);
    }

    private static Map<String, DocumentDescription> read(Path table) throws IOException {
        Map<String, DocumentDescription> byId = new HashMap<>();
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
        return byId;
    }

    private static DocumentDescription description(Path table, NamedCsvRecord row) {
        try {
            String date = cell(row, "date");
            return new DocumentDescription(
                    row.findField("id").orElse(""),
                    cell(row, "title"),
                    date == null ? null : PartialDate.parse(date),
                    cell(row, "author"),
                    cell(row, "publisher"),
                    cell(row, "licence"),
                    cell(row, "source"),
                    cell(row, "genre"),
                    row.findField("language").orElse("en"));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new CommandFailed(
                    ExitCode.INPUT_INVALID,
                    "%s: line %d: %s; correct the row"
                            .formatted(table, row.getStartingLineNumber(), wrong.getMessage()));
        }
    }

    private static @Nullable String cell(NamedCsvRecord row, String column) {
        return row.findField(column).filter(cell -> !cell.isBlank()).orElse(null);
    }
}
