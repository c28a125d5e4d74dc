package org.entente.dataset.mapping;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.entente.dataset.record.Input;
import org.entente.dataset.record.SideTable;
import org.jspecify.annotations.Nullable;

/**
 * One mapping file: which files it reads, and what each of their records becomes.
 *
 * @param file its name for errors
 * @param tables by name
 * @param release of which the first group is the release that a file belongs to, or null
 * @param expected how many records are expected, or null
 * @param text of the file
 * @param query the CONSTRUCT query
 */
public record Mapping(
        String file,
        Input input,
        Map<String, SideTable> tables,
        @Nullable Pattern release,
        @Nullable Range expected,
        String text,
        Query query) {

    /** From least to most, both included. */
    public record Range(long least, long most) {}

    public Mapping {
        tables = Map.copyOf(tables);
    }

    /**
     * Reads a mapping file.
     *
     * @param file its name, {@code us-foreign-aid/country.rq}, as errors shall give it
     * @param base under which its relative IRIs stand
     * @throws BadMapping if it has an unknown decorator, is no CONSTRUCT query, or asks for what records cannot answer
     */
    public static Mapping parse(String file, String text, String base) {
        return new MappingReader(file).read(text, base);
    }

    /** The part that it makes: its name without folder and ending. */
    public String part() {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.rq$", "");
    }

    /** The release that a file of this name belongs to, or null. */
    public @Nullable String releaseOf(String fileName) {
        if (release == null) {
            return null;
        }
        Matcher matcher = release.matcher(fileName);
        return matcher.find() ? matcher.group(1) : null;
    }
}
