package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
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
        CSVFormat withHeader = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(Files.newBufferedReader(table), withHeader)) {
            Map<String, DocumentDescription> byId = new HashMap<>();
            for (CSVRecord row : rows) {
                DocumentDescription described = description(table, row);
                byId.put(described.id(), described);
            }
            return byId;
        }
    }

    private static DocumentDescription description(Path table, CSVRecord row) {
        try {
            String date = cell(row, "date");
            return new DocumentDescription(
                    row.get("id"),
                    cell(row, "title"),
                    date == null ? null : PartialDate.parse(date),
                    cell(row, "author"),
                    cell(row, "publisher"),
                    cell(row, "licence"),
                    cell(row, "source"),
                    cell(row, "genre"),
                    row.isMapped("language") ? row.get("language") : "en");
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new CommandFailed(
                    ExitCode.INPUT_INVALID,
                    "%s: row %d: %s; correct the row".formatted(table, row.getRecordNumber() + 1, wrong.getMessage()));
        }
    }

    private static @Nullable String cell(CSVRecord row, String column) {
        return row.isSet(column) && !row.get(column).isBlank() ? row.get(column) : null;
    }
}
