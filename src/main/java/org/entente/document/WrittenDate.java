package org.entente.document;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.PartialDate;

/** Dates as headers and date lines have them: ISO 8601 with or without a time, PDF's digits, or a month by its English name. */
final class WrittenDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?";

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:[T ].*)?)?)?");
    private static final Pattern DIGITS = Pattern.compile("(?:D:)?(\\d{4})(\\d\\d)(\\d\\d)(?:\\d{4,6}.*)?");
    private static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?";
    private static final String TIME = "(?:,? (?:at )?\\d\\d?[:.]\\d\\d.*)?";

    /** "July 26, 2021", "Jul. 26 2021" and, without a day, "July 2021". */
    static final String MONTH_FIRST = WEEKDAY + MONTH + "(?: (\\d\\d?)(?:st|nd|rd|th)?)?,? (\\d{4})" + TIME;

    /** "26 July 2021", "Mon, 26 Jul 2021 10:00:00 GMT". */
    static final String DAY_FIRST = WEEKDAY + "(\\d\\d?)(?:st|nd|rd|th)? " + MONTH + ",? (\\d{4})" + TIME;

    private static final Pattern BY_MONTH = Pattern.compile(MONTH_FIRST, Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_DAY = Pattern.compile(DAY_FIRST, Pattern.CASE_INSENSITIVE);

    private WrittenDate() {}

    /** The date, where the words are one and nothing else. */
    static Optional<PartialDate> in(String words) {
        String date = words.strip().replaceAll("\\s+", " ");
        try {
            Matcher iso = ISO.matcher(date);
            if (iso.matches()) {
                return Optional.of(date(iso.group(1), iso.group(2), iso.group(3)));
            }
            Matcher digits = DIGITS.matcher(date);
            if (digits.matches()) {
                return Optional.of(date(digits.group(1), digits.group(2), digits.group(3)));
            }
            Matcher byMonth = BY_MONTH.matcher(date);
            if (byMonth.matches()) {
                return Optional.of(date(byMonth.group(3), month(byMonth.group(1)), byMonth.group(2)));
            }
            Matcher byDay = BY_DAY.matcher(date);
            return byDay.matches()
                    ? Optional.of(date(byDay.group(3), month(byDay.group(2)), byDay.group(1)))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("NullAway") // a group that did not take part is null, as month and day may be
    private static PartialDate date(String year, String month, String day) {
        return new PartialDate(
                Integer.parseInt(year),
                month == null ? null : Integer.valueOf(month),
                day == null ? null : Integer.valueOf(day));
    }

    private static String month(String name) {
        return String.valueOf(1 + MONTHS.indexOf(name.toLowerCase(Locale.ROOT)));
    }
}
