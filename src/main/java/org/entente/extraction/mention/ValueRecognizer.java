package org.entente.extraction.mention;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.jspecify.annotations.Nullable;

/** Finds sums of money, percentages, numbers and ordinals, each with its unit and its hedge. */
final class ValueRecognizer {

    /** Of fewer letters is a symbol or a code ("$", "usd"), which stands before the number; of more a word, behind it. */
    private static final int SHORTEST_CURRENCY_WORD = 4;

    private static final int LONGEST_HEDGE = 4;

    private final Numbers numbers;
    private final Counts counts;
    private final WordList currencies;
    private final WordList ordinalWords;
    private final WordList percentWords;
    private final WordList fractions;
    private final WordList afterFractions;
    private final WordList hedges;
    private final WordList articles;

    ValueRecognizer(Lexicon lexicon) {
        this.numbers = new Numbers(lexicon);
        this.counts = new Counts(lexicon);
        this.currencies = lexicon.section("currencies");
        this.ordinalWords = lexicon.section("ordinal words");
        this.percentWords = lexicon.section("percent");
        this.fractions = lexicon.section("fractions");
        this.afterFractions = lexicon.section("after fractions");
        this.hedges = lexicon.section("hedges");
        this.articles = lexicon.section("indefinite articles");
    }

    void mark(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.covering(i) == null) {
                markAt(line, i);
            }
        }
    }

    private void markAt(Line line, int i) {
        int number = afterCurrency(line, i);
        int fraction = line.longest(fractions, i);
        if (number > i) {
            money(line, i, number);
        } else if (fraction > 0 && line.is(fraction, afterFractions) && !isPartOfPeriod(line, i)) {
            fraction(line, i, fraction);
        } else if (numbers.mayStart(line, i)) {
            quantity(line, i);
        } else {
            BigDecimal rank = ordinalWords.number(line.lower(i));
            if (rank != null) {
                line.add(Mention.of(MentionKind.ORDINAL, i, i + 1, new Value.Amount(rank)));
            }
        }
    }

    /** The token after "$", "US$", "A$", "USD" at {@code i} when a number follows, else {@code i}. */
    private int afterCurrency(Line line, int i) {
        String one = line.lower(i);
        boolean inTwoTokens = !line.spaced(i + 1) && currencies.has(one + line.lower(i + 1));
        if (inTwoTokens && line.isNumber(i + 2)) {
            return i + 2;
        }
        boolean symbol = currencies.has(one) && one.length() < SHORTEST_CURRENCY_WORD;
        return symbol && line.isNumber(i + 1) ? i + 1 : i;
    }

    private void money(Line line, int from, int at) {
        String currency = currencies.value(line.words(from, at).toLowerCase(Locale.ROOT));
        Numbers.Reading reading = numbers.at(line, at);
        if (currency != null && reading != null) {
            int to = isCurrencyWord(line, reading.to()) ? reading.to() + 1 : reading.to();
            add(line, MentionKind.MONEY, from, to, reading, currency);
        }
    }

    private boolean isCurrencyWord(Line line, int i) {
        return line.lower(i).length() > 2 && line.is(i, currencies);
    }

    /** "the first half of" is no fraction of what follows. */
    private boolean isPartOfPeriod(Line line, int i) {
        return line.covering(i - 1) != null || line.is(i - 1, ordinalWords);
    }

    private void fraction(Line line, int from, int to) {
        BigDecimal percent = fractions.number(line.words(from, to).toLowerCase(Locale.ROOT));
        if (percent != null) {
            add(line, MentionKind.PERCENT, from, to, new Numbers.Reading(percent, to, false, false), null);
        }
    }

    private void quantity(Line line, int i) {
        Numbers.Reading reading = numbers.at(line, i);
        if (reading == null) {
            return;
        }
        int to = reading.to();
        int percent = line.longest(percentWords, to);
        int currency = line.longest(currencies, to);
        if (reading.ordinal()) {
            line.add(Mention.of(MentionKind.ORDINAL, i, to, new Value.Amount(reading.number())));
        } else if (percent > 0) {
            add(line, MentionKind.PERCENT, i, percent, reading, null);
        } else if (currency > to + 1 && line.spaced(currency - 1) || isCurrencyWord(line, to)) {
            String words = line.words(to, currency).toLowerCase(Locale.ROOT);
            add(line, MentionKind.MONEY, i, currency, reading, currencies.value(words));
        } else {
            add(line, MentionKind.NUMBER, i, to, reading, null);
        }
    }

    private void add(
            Line line, MentionKind kind, int from, int to, Numbers.Reading reading, @Nullable String currency) {
        Map<String, List<Value>> attributes = new LinkedHashMap<>();
        if (currency != null) {
            attributes.put("currency", List.of(new Value.Text(currency)));
        }
        int start = hedge(line, from);
        if (start < from || reading.range()) {
            int words = line.is(start, articles) && start + 1 < from ? start + 1 : start;
            attributes.put(
                    "qualifier", List.of(new Value.Text(line.words(words, reading.range() ? reading.to() : from))));
        }
        if (kind == MentionKind.NUMBER && counts.isCount(line, start, to, reading.number())) {
            attributes.put(Counts.MANY, Mention.YES);
        }
        line.add(Mention.of(kind, start, to, new Value.Amount(reading.number().stripTrailingZeros()), attributes));
    }

    /** Where the hedge before a number starts ("more than", "up to"), or the number's own place. */
    private int hedge(Line line, int from) {
        for (int start = Math.max(0, from - LONGEST_HEDGE); start < from; start++) {
            if (line.longest(hedges, start) == from && line.covering(start) == null) {
                return start;
            }
        }
        return from;
    }
}
