package org.entente.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as its source: a year, a month of a year, or a day. A year is never padded to its first of January.
 *
 * @param month 1 to 12, or null when only the year is known
 * @param day 1 to 31, or null when only the year or the month is known
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {

    public PartialDate {
        if (day != null && month == null) {
            throw new DateTimeException("a day without a month: " + year + "-?-" + day);
        }
        if (month != null && !YearMonth.of(year, month).isValidDay(day == null ? 1 : day)) {
            throw new DateTimeException("no such day: " + year + "-" + month + "-" + day);
        }
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, null, null);
    }

    public static PartialDate ofMonth(int year, int month) {
        return new PartialDate(year, month, null);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Reads {@code 2024}, {@code 2024-11} or {@code 2024-11-15}; throws {@link DateTimeException} for anything else. */
    public static PartialDate parse(String iso) {
        if (!iso.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            throw new DateTimeException("found the date \"%s\", expected 2024, 2024-11 or 2024-11-15".formatted(iso));
        }
        return new PartialDate(
                Integer.parseInt(iso.substring(0, 4)),
                iso.length() > 4 ? Integer.valueOf(iso.substring(5, 7)) : null,
                iso.length() > 7 ? Integer.valueOf(iso.substring(8)) : null);
    }

    /** The first day that this date may mean. */
    public LocalDate firstDay() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    @Override
    public int compareTo(PartialDate other) {
        return firstDay().compareTo(other.firstDay());
    }

    /** ISO 8601, no more precise than the source: {@code 2024}, {@code 2024-11}, {@code 2024-11-15}. */
    @Override
    public String toString() {
        if (month == null) {
            return "%04d".formatted(year);
        }
        return day == null ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
