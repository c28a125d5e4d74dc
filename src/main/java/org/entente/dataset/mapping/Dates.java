package org.entente.dataset.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.vocabulary.XSD;
import org.entente.claim.PartialDate;
import org.entente.graph.stream.Term;
import org.jspecify.annotations.Nullable;

/** Dates as sources write them, as precise as they are: a day, a month of a year, or a year. */
final class Dates {

    private static final String EXPECTED = "a date such as 1964, 1964-06, 1964-06-03, 1897-05-15? or 17 Dec 2020";

    /** EDTF as far as a date of ours can say it, and ISO 8601 with a time, of which only the day is kept. */
    private static final Pattern EDTF =
            Pattern.compile("(\\d{4})(?:-(\\d\\d|XX)(?:-(\\d\\d|XX)(?:T.*|Z|[+-]\\d\\d:\\d\\d)?)?)?[?~%]?");

    private static final List<DateTimeFormatter> WRITTEN =
            List.of(formatter("d MMM uuuu"), formatter("d MMMM uuuu"), formatter("MMM uuuu"), formatter("MMMM uuuu"));
    private static final Map<String, DateTimeFormatter> PATTERNS = new ConcurrentHashMap<>();

    private static final String DATE = XSD.date.getURI();
    private static final String YEAR_MONTH = XSD.gYearMonth.getURI();
    private static final String YEAR = XSD.gYear.getURI();

    private Dates() {}

    static Term date(String text) throws BadValue {
        return term(read(text));
    }

    /** @param pattern of java.time, in English */
    static Term date(String text, String pattern) throws BadValue {
        PartialDate date = written(text.strip(), PATTERNS.computeIfAbsent(pattern, Dates::formatter));
        if (date == null) {
            throw bad(text, "a date of the form " + pattern);
        }
        return term(date);
    }

    static Term year(String text) throws BadValue {
        return Term.literal("%04d".formatted(read(text).year()), YEAR);
    }

    /** True or null. */
    static @Nullable Term uncertain(String text) {
        String date = text.strip();
        boolean says = !date.isEmpty() && "?~%".indexOf(date.charAt(date.length() - 1)) >= 0;
        return says ? Term.literal("true", XSD.xboolean.getURI()) : null;
    }

    private static PartialDate read(String text) throws BadValue {
        String date = text.strip();
        Matcher edtf = EDTF.matcher(date);
        if (edtf.matches()) {
            return edtf(edtf, text);
        }
        for (DateTimeFormatter form : WRITTEN) {
            PartialDate written = written(date, form);
            if (written != null) {
                return written;
            }
        }
        throw bad(text, EXPECTED);
    }

    private static PartialDate edtf(Matcher edtf, String text) throws BadValue {
        try {
            Integer month = number(edtf.group(2));
            return new PartialDate(
                    Integer.parseInt(edtf.group(1)), month, month == null ? null : number(edtf.group(3)));
        } catch (DateTimeException never) {
            throw bad(text, "a day that there was");
        }
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null || digits.equals("XX") ? null : Integer.valueOf(digits);
    }

    private static @Nullable PartialDate written(String date, DateTimeFormatter form) {
        try {
            TemporalAccessor read = form.parseBest(date, LocalDate::from, YearMonth::from, Year::from);
            return switch (read) {
                case LocalDate day -> PartialDate.of(day);
                case YearMonth month -> PartialDate.ofMonth(month.getYear(), month.getMonthValue());
                default -> PartialDate.ofYear(((Year) read).getValue());
            };
        } catch (DateTimeException otherwise) {
            return null;
        }
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(java.time.format.ResolverStyle.STRICT);
    }

    private static Term term(PartialDate date) {
        return Term.literal(date.toString(), date.month() == null ? YEAR : date.day() == null ? YEAR_MONTH : DATE);
    }

    private static BadValue bad(String text, String expected) {
        return new BadValue(text, expected, "correct it in the mapping, or give f:date the pattern of the source");
    }
}
