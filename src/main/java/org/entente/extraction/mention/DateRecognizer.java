package org.entente.extraction.mention;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.PartialDate;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates, as precise as they stand: "May 28, 2021", "July 27-28", "October 2020", "in 2019", "FY 2019", "last year".
 *
 * <p>What the text leaves to its own date ("Yesterday", "in March") is worked out when that date is known, says so, and else stays
 * without a value that could be given as a fact.
 */
final class DateRecognizer {

    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2099;
    private static final int LAST_DAY = 31;

    private final WordList months;
    private final WordList monthsThatAreWords;
    private final WordList beforeYear;
    private final WordList afterYear;
    private final WordList hedges;
    private final WordList seasons;
    private final WordList future;
    private final WordList fiscalYears;
    private final WordList relativeYears;
    private final RelativeDates relative;

    /** The document's own date, or null when it has none. */
    private final @Nullable PartialDate today;

    DateRecognizer(Lexicon lexicon, @Nullable PartialDate today) {
        this.months = lexicon.section("months");
        this.monthsThatAreWords = lexicon.section("months that are words too");
        this.beforeYear = lexicon.section("before a year");
        this.afterYear = lexicon.section("after a year");
        this.hedges = lexicon.section("hedges");
        this.seasons = lexicon.section("seasons");
        this.future = lexicon.section("future");
        this.fiscalYears = lexicon.section("fiscal years");
        this.relativeYears = lexicon.section("relative years");
        this.relative = new RelativeDates(lexicon, today);
        this.today = today;
    }

    void mark(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.covering(i) == null) {
                markAt(line, i);
            }
        }
    }

    private void markAt(Line line, int i) {
        if (isMonth(line, i)) {
            fromMonth(line, i);
        } else if (day(line, i) > 0 && isMonth(line, i + 1)) {
            dayMonth(line, i);
        } else if (!fiscalYear(line, i)) {
            if (year(line, i) > 0) {
                bareYear(line, i);
            } else if (relative.mayBeWeekday(line, i)) {
                boolean dated = year(line, i + 4) > 0 || isMonth(line, i + 2);
                if (!dated) {
                    relative.weekday(line, i);
                }
            } else {
                relative.mark(line, i);
            }
        }
    }

    private boolean isMonth(Line line, int i) {
        if (!line.capitalised(i) || !line.is(i, months)) {
            return false;
        }
        return !line.is(i, monthsThatAreWords)
                || year(line, i + 1) > 0
                || day(line, i + 1) > 0
                || isBeforeYear(line, i - 1)
                || looksBack(line, i - 1);
    }

    private boolean isBeforeYear(Line line, int i) {
        return line.is(i, beforeYear) || line.is(i, ",");
    }

    /** Whether "last" stands there, or a word like it. */
    private boolean looksBack(Line line, int i) {
        BigDecimal years = relativeYears.number(line.lower(i));
        return years != null && years.signum() < 0;
    }

    private int month(Line line, int i) {
        BigDecimal month = months.number(line.lower(i));
        return month == null ? 0 : month.intValue();
    }

    /** The day of a month that stands there ("28", "28th"), or 0. */
    private static int day(Line line, int i) {
        String digits = Ordinals.withoutSuffix(line.lower(i));
        int day = digits.length() <= 2 ? number(digits) : 0;
        return day <= LAST_DAY ? day : 0;
    }

    private static int year(Line line, int i) {
        String digits = line.lower(i);
        int year = digits.length() == 4 ? number(digits) : 0;
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    /** The number that a few digits write, or 0. */
    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                return 0;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    /** "May 28, 2021", "July 27-28, 2021", "June 1 to 2", "October 2020", "March". */
    private void fromMonth(Line line, int i) {
        int day = day(line, i + 1);
        int at = day > 0 ? i + 2 : i + 1;
        int lastDay = day > 0 && (isDash(line, at) || line.is(at, "to") || line.is(at, "and")) ? day(line, at + 1) : 0;
        if (lastDay > 0) {
            at += 2;
        }
        int yearAt = line.is(at, ",") || line.is(at, "of") ? at + 1 : at;
        int year = year(line, yearAt);
        add(line, new Written(i, year > 0 ? yearAt + 1 : at, year, month(line, i), day, lastDay));
    }

    private static boolean isDash(Line line, int i) {
        return line.is(i, "-") || line.is(i, "\u2013");
    }

    /** "28 May 2021", "the 21st of May" stays without its day. */
    private void dayMonth(Line line, int i) {
        int year = year(line, i + 2);
        add(line, new Written(i, year > 0 ? i + 3 : i + 2, year, month(line, i + 1), day(line, i), 0));
    }

    /** A date as it stands between two tokens; what it leaves out is 0. */
    private record Written(int from, int to, int year, int month, int day, int lastDay) {}

    private void add(Line line, Written written) {
        boolean inferred = written.year == 0;
        int year = inferred ? inferredYear(line, written.from, written.month) : written.year;
        if (year == 0) {
            line.add(Mention.of(
                    MentionKind.DATE, written.from, written.to, new Value.Text(line.words(written.from, written.to))));
            return;
        }
        try {
            PartialDate first = written.day > 0
                    ? new PartialDate(year, written.month, written.day)
                    : PartialDate.ofMonth(year, written.month);
            PartialDate last = written.lastDay > 0 ? new PartialDate(year, written.month, written.lastDay) : first;
            line.add(date(written.from, written.to, first, last, inferred));
        } catch (DateTimeException e) {
            // "February 30" is not a date; the words stay unmarked
            return;
        }
    }

    static Mention date(int from, int to, PartialDate first, PartialDate last, boolean inferred) {
        return Mention.of(MentionKind.DATE, from, to, new Value.Time(first, inferred), parts(first, last, inferred));
    }

    private static Map<String, List<Value>> parts(PartialDate first, PartialDate last, boolean inferred) {
        Map<String, List<Value>> parts = new LinkedHashMap<>();
        parts.put("date", List.of(new Value.Time(first, inferred)));
        parts.put("year", List.of(new Value.Text(Integer.toString(last.year()))));
        if (!first.equals(last)) {
            parts.put("from", List.of(new Value.Time(first, inferred)));
            parts.put("to", List.of(new Value.Time(last, inferred)));
        }
        return parts;
    }

    /** The year of "in March": the document's, or the one before where that month has not come yet and nothing looks ahead. */
    private int inferredYear(Line line, int from, int month) {
        if (today == null) {
            return 0;
        }
        Integer thisMonth = today.month();
        if (thisMonth == null) {
            return today.year();
        }
        boolean lastYears =
                looksBack(line, from - 1) ? month >= thisMonth : month > thisMonth && !looksAhead(line, from);
        return lastYears ? today.year() - 1 : today.year();
    }

    private boolean looksAhead(Line line, int before) {
        for (int i = 0; i < before; i++) {
            if (line.is(i, future)) {
                return true;
            }
        }
        return false;
    }

    /** "FY 2019", "fiscal year 2019", "FY19". */
    private boolean fiscalYear(Line line, int i) {
        String word = line.lower(i);
        int at = line.longest(fiscalYears, i);
        if (at > 0) {
            return addFiscalYear(line, i, at + 1, line.lower(at));
        }
        return word.startsWith("fy") && word.length() > 2 && addFiscalYear(line, i, i + 1, word.substring(2));
    }

    private static boolean addFiscalYear(Line line, int from, int to, String digits) {
        int number = digits.length() == 2 || digits.length() == 4 ? number(digits) : 0;
        if (number == 0) {
            return false;
        }
        int year = number < 100 ? 2000 + number : number;
        PartialDate date = PartialDate.ofYear(year);
        Map<String, List<Value>> parts = parts(date, date, false);
        parts.put("fiscal_year", List.of(new Value.Text(Integer.toString(year))));
        line.add(Mention.of(MentionKind.DATE, from, to, new Value.Time(date, false), parts));
        return true;
    }

    /** A bare year where its neighbours show that it is one, and a range of years. */
    private void bareYear(Line line, int i) {
        PartialDate first = PartialDate.ofYear(year(line, i));
        int last = lastYear(line, i, first.year());
        if (last > first.year()) {
            line.add(date(i, i + 3, first, PartialDate.ofYear(last), false));
        } else if (isYear(line, i)) {
            line.add(date(i, i + 1, first, first, false));
        }
    }

    /** The second year of "2019-2021", "2019-21", "between 2019 and 2021", or 0. */
    private static int lastYear(Line line, int i, int first) {
        boolean joined = isDash(line, i + 1)
                || line.is(i + 1, "to")
                || line.is(i + 1, "through")
                || line.is(i + 1, "/")
                || line.is(i + 1, "and") && line.is(i - 1, "between");
        if (!joined) {
            return 0;
        }
        boolean abbreviated = isDash(line, i + 1) && line.lower(i + 2).length() == 2;
        return abbreviated ? first / 100 * 100 + number(line.lower(i + 2)) : year(line, i + 2);
    }

    private boolean isYear(Line line, int i) {
        return i == 0
                || isBeforeYear(line, i - 1)
                || line.is(i - 1, hedges)
                || line.is(i - 1, seasons)
                || line.covering(i - 1) != null
                || line.is(i + 1, afterYear);
    }
}
