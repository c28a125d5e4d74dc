package org.entente.extraction.mention;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.entente.claim.PartialDate;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.jspecify.annotations.Nullable;

/** Works out "yesterday", "last year" and "on Tuesday" against the document's own date, when it has one. */
final class RelativeDates {

    private final WordList days;
    private final WordList years;
    private final WordList weekdays;
    private final WordList beforeRelativeYears;
    private final WordList beforeNamedYears;

    /** The document's own date, or null when it has none. */
    private final @Nullable PartialDate today;

    RelativeDates(Lexicon lexicon, @Nullable PartialDate today) {
        this.days = lexicon.section("relative days");
        this.years = lexicon.section("relative years");
        this.weekdays = lexicon.section("weekdays");
        this.beforeRelativeYears = lexicon.section("before relative years");
        this.beforeNamedYears = lexicon.section("before named years");
        this.today = today;
    }

    void mark(Line line, int i) {
        BigDecimal daysAway = days.number(line.lower(i));
        if (daysAway != null) {
            day(line, i, daysAway.intValue());
            return;
        }
        BigDecimal yearsAway = line.is(i + 1, "year") ? years.number(line.lower(i)) : null;
        if (yearsAway != null) {
            year(line, i, yearsAway.intValue());
        }
    }

    boolean mayBeWeekday(Line line, int i) {
        return line.capitalised(i) && line.is(i, weekdays);
    }

    /** A weekday against the date line: the last such day up to the document's date. */
    void weekday(Line line, int i) {
        BigDecimal number = weekdays.number(line.lower(i));
        if (number != null && today != null && today.day() != null) {
            LocalDate day = today.firstDay().with(TemporalAdjusters.previousOrSame(DayOfWeek.of(number.intValue())));
            line.add(DateRecognizer.date(i, i + 1, PartialDate.of(day), PartialDate.of(day), true));
        }
    }

    /** Without a date line the word stays as it is: a date nobody can name. */
    private void day(Line line, int i, int daysAway) {
        if (today == null || today.day() == null) {
            line.add(Mention.of(
                    MentionKind.DATE, i, i + 1, new Value.Text(line.token(i).text())));
            return;
        }
        PartialDate date = PartialDate.of(today.firstDay().plusDays(daysAway));
        line.add(DateRecognizer.date(i, i + 1, date, date, true));
    }

    private void year(Line line, int i, int yearsAway) {
        PartialDate now = line.is(i, beforeNamedYears) ? yearBefore(line, i) : today;
        if (now != null) {
            PartialDate date = PartialDate.ofYear(now.year() + yearsAway);
            int from = line.is(i - 1, beforeRelativeYears) ? i - 1 : i;
            line.add(DateRecognizer.date(from, i + 2, date, date, true));
        }
    }

    /** "the previous year" is the one before the last that the sentence names, else before the document's own. */
    private @Nullable PartialDate yearBefore(Line line, int before) {
        for (int i = before - 1; i >= 0; i--) {
            Mention mention = line.startingAt(i);
            if (mention != null && mention.value() instanceof Value.Time time) {
                return time.date();
            }
        }
        return today;
    }
}
