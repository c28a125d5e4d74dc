package org.entente.knowledge;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.claim.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table of {@code data/reference/}.
 *
 * <p>A cell that is not as expected is noted among the problems and read as some harmless value: whoever reads the table
 * goes on to the next cell and lets {@link Tables#check()} report all problems at once, so no such value is ever used.
 *
 * @param number as a spreadsheet counts: the header is row 1
 */
record Row(String file, long number, Map<String, String> cells, List<String> problems) {

    private static final Pattern YES_OR_NO = Pattern.compile("yes|no");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern BAR = Pattern.compile("\\|");

    String text(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            wrong(column, "an empty cell", "a value", "fill it in");
        }
        return cell;
    }

    String text(String column, Pattern shape, String expected) {
        String cell = cell(column);
        if (!shape.matcher(cell).matches()) {
            wrong(column, quoted(cell), expected, "correct it");
        }
        return cell;
    }

    @Nullable
    String optional(String column, Pattern shape, String expected) {
        return cell(column).isEmpty() ? null : text(column, shape, expected + ", or nothing");
    }

    /** The parts between the bars of a cell: {@code La Paz|Sucre}. */
    List<String> list(String column) {
        return cell(column).isEmpty() ? List.of() : parts(column, cell(column), BAR);
    }

    List<String> parts(String column, String whole, Pattern separator) {
        List<String> parts = new ArrayList<>();
        for (String part : separator.split(whole, -1)) {
            if (part.isBlank() || !part.equals(part.strip())) {
                wrong(
                        column,
                        quoted(whole),
                        "values without blanks around them",
                        "take out the blank or the empty value");
            }
            parts.add(part.strip());
        }
        return parts;
    }

    boolean yes(String column) {
        return text(column, YES_OR_NO, "yes or no").equals("yes");
    }

    @Nullable
    PartialDate date(String column) {
        String cell = cell(column);
        try {
            return cell.isEmpty() ? null : PartialDate.parse(cell);
        } catch (DateTimeException notADate) {
            wrong(column, quoted(cell), "a date such as 1991, 1991-12 or 1991-12-26, or nothing", "correct it");
            return null;
        }
    }

    /** The year alone, as 1945. */
    @Nullable
    Integer year(String column) {
        String cell = optional(column, YEAR, "a year of four digits");
        return cell == null || !YEAR.matcher(cell).matches() ? null : Integer.valueOf(cell);
    }

    /** The constant that a cell names in lower case, with hyphens for underscores. */
    <E extends Enum<E>> E oneOf(String column, Class<E> type) {
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (word(constant).equals(cell(column))) {
                return constant;
            }
        }
        String words = String.join(", ", Arrays.stream(constants).map(Row::word).toList());
        wrong(column, quoted(cell(column)), "one of " + words, "choose one of these");
        return constants[0];
    }

    /** Notes a value that an earlier row already has; {@code seen} belongs to the column. */
    void once(String column, @Nullable String value, Set<String> seen) {
        if (value != null && !value.isEmpty() && !seen.add(value)) {
            wrong(column, quoted(value), "a value that no other row has", "correct one of the two rows");
        }
    }

    void wrong(String column, String found, String expected, String remedy) {
        problems.add(
                "%s row %d, %s: found %s, expected %s; %s".formatted(file, number, column, found, expected, remedy));
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    private static String quoted(String found) {
        return found.isEmpty() ? "an empty cell" : '"' + found + '"';
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
