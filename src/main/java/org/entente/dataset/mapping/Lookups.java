package org.entente.dataset.mapping;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.graph.stream.Term;
import org.entente.vocabulary.Concept;
import org.jspecify.annotations.Nullable;

/** The odd values of a source and what becomes of them: {@code lookups.csv}. */
public final class Lookups implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of("list", "value", "becomes", "note");
    private static final String CONCEPT = "concept:";
    private static final String NOTHING = "-";

    private final Map<String, Map<String, Becomes>> lists = new HashMap<>();

    /**
     * What becomes of a value.
     *
     * @param term null where the value is known to be no known thing
     */
    record Becomes(@Nullable Term term) implements Serializable {}

    private Lookups() {}

    public static Lookups none() {
        return new Lookups();
    }

    /**
     * Reads {@code list,value,becomes,note}. What a value becomes is a key below {@code id/}, {@code concept:} and a slug, a text
     * in quotes, or {@code -}.
     *
     * @param file its name for errors
     * @throws BadMapping with everything that is wrong
     */
    public static Lookups read(String file, Reader csv, String base) throws IOException {
        Lookups lookups = new Lookups();
        List<String> problems = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : rows) {
                if (!row.getHeader().equals(COLUMNS)) {
                    throw new BadMapping(
                            file,
                            1,
                            "found the columns %s, expected list,value,becomes,note"
                                    .formatted(String.join(",", row.getHeader())));
                }
                lookups.take(file, row, base, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new BadMapping(problems);
        }
        return lookups;
    }

    @Nullable
    Becomes find(String list, String value) {
        Map<String, Becomes> values = lists.get(list);
        return values == null ? null : values.get(value);
    }

    private void take(String file, NamedCsvRecord row, String base, List<String> problems) {
        String becomes = row.getField("becomes");
        Map<String, Becomes> list = lists.computeIfAbsent(row.getField("list"), none -> new HashMap<>());
        Term term = term(becomes, base);
        if (term == null && !becomes.equals(NOTHING)) {
            problems.add(
                    "%s row %d, becomes: found \"%s\", expected a key such as state/PER, concept:obligated, a text in quotes, or -"
                            .formatted(file, row.getStartingLineNumber(), becomes));
        } else if (list.put(row.getField("value"), new Becomes(term)) != null) {
            problems.add("%s row %d, value: found \"%s\" a second time in the list \"%s\"; take one out"
                    .formatted(file, row.getStartingLineNumber(), row.getField("value"), row.getField("list")));
        }
    }

    private static @Nullable Term term(String becomes, String base) {
        if (becomes.startsWith(CONCEPT)) {
            return Term.iri(Concept.NS + becomes.substring(CONCEPT.length()));
        }
        if (becomes.length() > 1 && becomes.startsWith("\"") && becomes.endsWith("\"")) {
            return Term.text(becomes.substring(1, becomes.length() - 1));
        }
        return becomes.matches("[a-z-]+/[^\\s<>\"{}|\\\\^`]+") ? Term.iri(base + "id/" + becomes) : null;
    }
}
