package org.entente.extraction;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.claim.PartialDate;
import org.entente.claim.Value;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates, as precise as they stand: "May 28, 2021", "July 27-28", "October 2020", "in 2019", "FY 2019", "last year".
 *
 * <p>What the text leaves to its own date ("Yesterday", "in March") is worked out when that date is known, says so, and else stays
 * without a value that could be given as a fact.
 */
final class DateRecognizer {

    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "since", "by", "from", "until", "till", "of", "during", "early", "late", "mid", "after", "before",
            "between", "and", "to", "through", "(", "for", "year", "fy", "around", "circa", "the", "than", "-",
            "\u2013", "/", "over", "at", "on", "as", "with", ",");

    private final Lexicon lexicon;

    /** The document's own date, or null when it has none. */
    private final @Nullable PartialDate today;

    DateRecognizer(Lexicon lexicon, @Nullable PartialDate today) {
        this.lexicon = lexicon;
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
        } else if (fiscalYear(line, i)) {
            return;
        } else if (year(line, i) > 0) {
            yearAlone(line, i);
        } else {
            relative(line, i);
        }
    }

    private boolean isMonth(Line line, int i) {
        if (i >= line.size() || !line.token(i).capitalised() || !lexicon.has("months", line.lower(i))) {
            return false;
        }
        boolean mayBeAVerb = line.lower(i).equals("may") || line.lower(i).equals("march");
        return !mayBeAVerb
                || year(line, i + 1) > 0
                || day(line, i + 1) > 0
                || i > 0
                        && (BEFORE_YEAR.contains(line.lower(i - 1))
                                || line.lower(i - 1).equals("last"));
    }

    private int month(Line line, int i) {
        BigDecimal month = lexicon.number("months", line.lower(i));
        return month == null ? 0 : month.intValue();
    }

    private int day(Line line, int i) {
        String text = line.lower(i).replaceAll("(st|nd|rd|th)$", "");
        if (!text.matches("\\d{1,2}")) {
            return 0;
        }
        int day = Integer.parseInt(text);
        return day <= 31 ? day : 0;
    }

    private int year(Line line, int i) {
        String text = line.lower(i);
        return text.matches("1[5-9]\\d\\d|20\\d\\d") ? Integer.parseInt(text) : 0;
    }

    /** "May 28, 2021", "July 27-28, 2021", "June 1 to 2", "October 2020", "March". */
    private void fromMonth(Line line, int i) {
        int month = month(line, i);
        int at = i + 1;
        int day = day(line, at);
        int lastDay = 0;
        if (day > 0) {
            at++;
            String joint = line.lower(at);
            if ((joint.equals("-") || joint.equals("\u2013") || joint.equals("to") || joint.equals("and"))
                    && day(line, at + 1) > 0) {
                lastDay = day(line, at + 1);
                at += 2;
            }
        }
        int comma = line.lower(at).equals(",") || line.lower(at).equals("of") ? at + 1 : at;
        int year = year(line, comma);
        add(line, i, year > 0 ? comma + 1 : at, year, month, day, lastDay);
    }

    /** "28 May 2021", "the 21st of May" stays without its day. */
    private void dayMonth(Line line, int i) {
        int year = year(line, i + 2);
        add(line, i, year > 0 ? i + 3 : i + 2, year, month(line, i + 1), day(line, i), 0);
    }

    private void add(Line line, int from, int to, int year, int month, int day, int lastDay) {
        boolean inferred = year == 0;
        int known = inferred ? inferredYear(line, from, month) : year;
        if (known == 0) {
            line.add(new Mention(
                    MentionKind.DATE,
                    from,
                    to,
                    List.of(new Value.Text(line.words(from, to))),
                    org.entente.claim.Slot.Filled.MATCHED,
                    null,
                    Map.of()));
            return;
        }
        try {
            PartialDate first = day > 0 ? new PartialDate(known, month, day) : PartialDate.ofMonth(known, month);
            PartialDate last = lastDay > 0 ? new PartialDate(known, month, lastDay) : first;
            line.add(date(from, to, first, last, inferred));
        } catch (DateTimeException e) {
            // "February 30" is not a date; the words stay unmarked
            return;
        }
    }

    private Mention date(int from, int to, PartialDate first, PartialDate last, boolean inferred) {
        Map<String, List<Value>> attributes = new LinkedHashMap<>();
        attributes.put("date", List.of(new Value.Time(first, inferred)));
        attributes.put("year", List.of(new Value.Text(Integer.toString(last.year()))));
        if (!first.equals(last)) {
            attributes.put("from", List.of(new Value.Time(first, inferred)));
            attributes.put("to", List.of(new Value.Time(last, inferred)));
        }
        return Mention.of(MentionKind.DATE, from, to, new Value.Time(first, inferred), attributes);
    }

    /** The year of "in March": the document's, or the one before where that month has not come yet and nothing looks ahead. */
    private int inferredYear(Line line, int from, int month) {
        if (today == null) {
            return 0;
        }
        boolean future = false;
        for (int i = 0; i < from; i++) {
            future |= lexicon.has("future", line.lower(i));
        }
        boolean notYet = today.month() != null && month > today.month();
        boolean last = line.lower(from - 1).equals("last");
        return notYet && !future || last && today.month() != null && month >= today.month()
                ? today.year() - 1
                : today.year();
    }

    private boolean fiscalYear(Line line, int i) {
        int at = i;
        if (line.lower(i).equals("fy")) {
            at = i + 1;
        } else if (line.lower(i).equals("fiscal") && line.lower(i + 1).startsWith("year")) {
            at = i + 2;
        } else if (line.lower(i).matches("fy\\d{2,4}")) {
            return addFiscal(line, i, i + 1, line.lower(i).substring(2));
        } else {
            return false;
        }
        return addFiscal(line, i, at + 1, line.lower(at));
    }

    private boolean addFiscal(Line line, int from, int to, String digits) {
        if (!digits.matches("\\d{2}|\\d{4}")) {
            return false;
        }
        int year = Integer.parseInt(digits);
        Mention mention = date(
                from,
                to,
                PartialDate.ofYear(year < 100 ? 2000 + year : year),
                PartialDate.ofYear(year < 100 ? 2000 + year : year),
                false);
        mention.attributes()
                .put("fiscal_year", List.of(new Value.Text(Integer.toString(year < 100 ? 2000 + year : year))));
        line.add(mention);
        return true;
    }

    /** A bare year after a word that a year follows, and a range of years. */
    private void yearAlone(Line line, int i) {
        int year = year(line, i);
        String joint = line.lower(i + 1);
        int second = year(line, i + 2);
        if (second == 0
                && (joint.equals("-") || joint.equals("\u2013"))
                && line.lower(i + 2).matches("\\d{2}")) {
            second = year / 100 * 100 + Integer.parseInt(line.lower(i + 2));
        }
        boolean range = second > year
                && (joint.equals("-")
                        || joint.equals("\u2013")
                        || joint.equals("to")
                        || joint.equals("and") && line.lower(i - 1).equals("between")
                        || joint.equals("through")
                        || joint.equals("/"));
        boolean nounFollows = joint.matches(
                "political|presidential|election|crisis|earthquake|coup|agreement|joint|mou|memorandum|treaty|[a-z]+al|united|u\\.s\\.");
        if (i > 0
                && !BEFORE_YEAR.contains(line.lower(i - 1))
                && !lexicon.has("hedges", line.lower(i - 1))
                && !range
                && !nounFollows
                && !lexicon.has("seasons", line.lower(i - 1))
                && line.covering(i - 1) == null) {
            return;
        }
        PartialDate first = PartialDate.ofYear(year);
        line.add(
                range ? date(i, i + 3, first, PartialDate.ofYear(second), false) : date(i, i + 1, first, first, false));
    }

    private void relative(Line line, int i) {
        String word = line.lower(i);
        String next = line.lower(i + 1);
        if (word.equals("today") || word.equals("yesterday") || word.equals("tomorrow")) {
            relativeDay(line, i, word);
        } else if ((word.equals("last")
                        || word.equals("this")
                        || word.equals("next")
                        || word.equals("previous")
                        || word.equals("past"))
                && next.equals("year")) {
            relativeYear(line, i, word);
        } else if (lexicon.has("weekdays", word) && line.token(i).capitalised()) {
            weekday(line, i);
        }
    }

    private void relativeDay(Line line, int i, String word) {
        if (today == null || today.day() == null) {
            line.add(new Mention(
                    MentionKind.DATE,
                    i,
                    i + 1,
                    List.of(new Value.Text(line.token(i).text())),
                    org.entente.claim.Slot.Filled.MATCHED,
                    null,
                    Map.of()));
            return;
        }
        int days = word.equals("today") ? 0 : word.equals("yesterday") ? -1 : 1;
        PartialDate date = PartialDate.of(today.firstDay().plusDays(days));
        line.add(date(i, i + 1, date, date, true));
    }

    private void relativeYear(Line line, int i, String word) {
        if (today == null) {
            return;
        }
        int years = word.equals("this") ? 0 : word.equals("next") ? 1 : -1;
        int from = line.lower(i - 1).equals("earlier")
                        || line.lower(i - 1).equals("later")
                        || line.lower(i - 1).equals("the")
                ? i - 1
                : i;
        PartialDate date = PartialDate.ofYear(today.year() + years);
        line.add(date(from, i + 2, date, date, true));
    }

    /** A weekday against the date line: the last such day up to the document's date. */
    private void weekday(Line line, int i) {
        if (today == null || today.day() == null || year(line, i + 4) > 0 || isMonth(line, i + 2)) {
            return;
        }
        BigDecimal number = lexicon.number("weekdays", line.lower(i));
        if (number != null) {
            LocalDate day = today.firstDay().with(TemporalAdjusters.previousOrSame(DayOfWeek.of(number.intValue())));
            line.add(date(i, i + 1, PartialDate.of(day), PartialDate.of(day), true));
        }
    }
}
