package org.entente.extraction.mention;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.jspecify.annotations.Nullable;

/** Finds sums of money, percentages, numbers and ordinals, each with its unit and its hedge. */
final class ValueRecognizer {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d{1,18}(\\.\\d{1,9})?");

    /** Letters that scale a number although a space stands before them: "$5 M", but not "5 m". */
    private static final Pattern SCALE_SYMBOL = Pattern.compile("[MBK]n?|bn|mn|tn");

    /** Of fewer letters is a symbol or a code ("$", "usd"), which stands before the number; of more a word, behind it. */
    private static final int SHORTEST_CURRENCY_WORD = 4;

    private static final int LONGEST_HEDGE = 4;

    private final WordList currencies;
    private final WordList numberWords;
    private final WordList ordinalWords;
    private final WordList scales;
    private final WordList percentWords;
    private final WordList hedges;
    private final WordList articles;

    ValueRecognizer(Lexicon lexicon) {
        this.currencies = lexicon.section("currencies");
        this.numberWords = lexicon.section("number words");
        this.ordinalWords = lexicon.section("ordinal words");
        this.scales = lexicon.section("scales");
        this.percentWords = lexicon.section("percent");
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
        if (number > i) {
            money(line, i, number);
        } else if (line.token(i).isNumber() || line.is(i, numberWords)) {
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
        boolean inTwoTokens = line.is(i + 1, currencies) && !one.equals("$") && currencies.has(one + line.lower(i + 1));
        if (inTwoTokens && number(line, i + 2) != null) {
            return i + 2;
        }
        boolean symbol = currencies.has(one) && one.length() < SHORTEST_CURRENCY_WORD;
        return symbol && number(line, i + 1) != null && line.token(i + 1).isNumber() ? i + 1 : i;
    }

    private void money(Line line, int from, int at) {
        String currency = currencies.value(line.words(from, at).toLowerCase(Locale.ROOT));
        Scaled scaled = scaled(line, at);
        if (currency != null && scaled != null) {
            int to = isCurrencyWord(line, scaled.to) ? scaled.to + 1 : scaled.to;
            add(line, MentionKind.MONEY, from, to, scaled.number, currency);
        }
    }

    private boolean isCurrencyWord(Line line, int i) {
        return line.lower(i).length() > 2 && line.is(i, currencies);
    }

    private void quantity(Line line, int i) {
        Scaled scaled = scaled(line, i);
        if (scaled == null) {
            return;
        }
        int to = scaled.to;
        int percent = line.longest(percentWords, to);
        int currency = line.longest(currencies, to);
        if (scaled.ordinal) {
            line.add(Mention.of(MentionKind.ORDINAL, i, to, new Value.Amount(scaled.number)));
        } else if (percent > 0) {
            add(line, MentionKind.PERCENT, i, percent, scaled.number, null);
        } else if (currency > to + 1 && line.spaced(currency - 1) || isCurrencyWord(line, to)) {
            String words = line.words(to, currency).toLowerCase(Locale.ROOT);
            add(line, MentionKind.MONEY, i, currency, scaled.number, currencies.value(words));
        } else {
            add(line, MentionKind.NUMBER, i, to, scaled.number, null);
        }
    }

    private record Scaled(BigDecimal number, int to, boolean ordinal) {}

    /** A number with the scale that follows it: "6.6 billion", "three-hundred", "5bn"; an ordinal has none. */
    private @Nullable Scaled scaled(Line line, int i) {
        BigDecimal number = number(line, i);
        if (number == null) {
            return null;
        }
        String written = line.lower(i);
        if (line.token(i).isNumber() && Character.isLetter(written.charAt(written.length() - 1))) {
            return new Scaled(number, i + 1, true);
        }
        int to = line.is(i + 1, "-") && line.is(i + 2, scales) ? i + 2 : i + 1;
        BigDecimal scale = scales.number(line.lower(to));
        return scale != null && isScale(line, to)
                ? new Scaled(number.multiply(scale), to + 1, false)
                : new Scaled(number, i + 1, false);
    }

    private static boolean isScale(Line line, int i) {
        String written = line.token(i).text();
        return written.length() > 2
                || !line.spaced(i)
                || SCALE_SYMBOL.matcher(written).matches();
    }

    private @Nullable BigDecimal number(Line line, int i) {
        if (i >= line.size()) {
            return null;
        }
        if (!line.token(i).isNumber()) {
            return numberWords.number(line.lower(i));
        }
        String digits = Ordinals.withoutSuffix(line.lower(i));
        return NUMBER.matcher(digits).matches() ? new BigDecimal(digits.replace(",", "")) : null;
    }

    private void add(Line line, MentionKind kind, int from, int to, BigDecimal number, @Nullable String currency) {
        Map<String, List<Value>> attributes = new LinkedHashMap<>();
        if (currency != null) {
            attributes.put("currency", List.of(new Value.Text(currency)));
        }
        int start = hedge(line, from);
        if (start < from) {
            int words = line.is(start, articles) && start + 1 < from ? start + 1 : start;
            attributes.put("qualifier", List.of(new Value.Text(line.words(words, from))));
        }
        line.add(Mention.of(kind, start, to, new Value.Amount(number.stripTrailingZeros()), attributes));
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
