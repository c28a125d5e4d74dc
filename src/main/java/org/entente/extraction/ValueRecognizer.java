package org.entente.extraction;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.Value;
import org.jspecify.annotations.Nullable;

/** Finds sums of money, percentages, numbers and ordinals, each with its unit and its hedge. */
final class ValueRecognizer {

    private final Lexicon lexicon;

    ValueRecognizer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void mark(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.covering(i) == null) {
                markAt(line, i);
            }
        }
    }

    private void markAt(Line line, int i) {
        int number = currencyBefore(line, i);
        if (number > i) {
            money(line, i, number);
        } else if (line.token(i).isNumber() || lexicon.has("number words", line.lower(i))) {
            quantity(line, i);
        } else if (lexicon.has("ordinal words", line.lower(i))) {
            BigDecimal rank = lexicon.number("ordinal words", line.lower(i));
            if (rank != null) {
                line.add(Mention.of(MentionKind.ORDINAL, i, i + 1, new Value.Amount(rank)));
            }
        }
    }

    /** The token after "$", "US$", "A$", "USD" at {@code i} when a number follows, else {@code i}. */
    private int currencyBefore(Line line, int i) {
        String one = line.lower(i);
        if (lexicon.has("currencies", one + line.lower(i + 1)) && !one.equals("$") && number(line, i + 2) != null) {
            return i + 2;
        }
        boolean symbol = lexicon.has("currencies", one) && !one.matches("[a-z.]{4,}");
        return symbol && number(line, i + 1) != null && line.token(i + 1).isNumber() ? i + 1 : i;
    }

    private void money(Line line, int from, int at) {
        String symbol = line.words(from, at).toLowerCase(java.util.Locale.ROOT);
        String currency = lexicon.value("currencies", symbol);
        Scaled scaled = scaled(line, at);
        if (currency == null || scaled == null) {
            return;
        }
        int to = scaled.to;
        if (lexicon.has("currencies", line.lower(to)) && line.lower(to).length() > 2) {
            to++;
        }
        add(line, MentionKind.MONEY, from, to, scaled.number, currency);
    }

    private void quantity(Line line, int i) {
        Scaled scaled = scaled(line, i);
        if (scaled == null) {
            return;
        }
        int to = scaled.to;
        if (scaled.ordinal) {
            line.add(Mention.of(MentionKind.ORDINAL, i, to, new Value.Amount(scaled.number)));
        } else if (line.lower(to).equals("%") || line.lower(to).equals("percent")) {
            boolean points = line.lower(to + 1).startsWith("point");
            add(line, MentionKind.PERCENT, i, points ? to + 2 : to + 1, scaled.number, null);
        } else if (line.lower(to).equals("per") && line.lower(to + 1).equals("cent")) {
            add(line, MentionKind.PERCENT, i, to + 2, scaled.number, null);
        } else if (lexicon.has("currencies", line.lower(to)) && line.lower(to).length() > 2) {
            add(line, MentionKind.MONEY, i, to + 1, scaled.number, lexicon.value("currencies", line.lower(to)));
        } else if (line.lower(to).equals("u.s.") && line.lower(to + 1).startsWith("dollar")) {
            add(line, MentionKind.MONEY, i, to + 2, scaled.number, "USD");
        } else {
            add(line, MentionKind.NUMBER, i, to, scaled.number, null);
        }
    }

    private record Scaled(BigDecimal number, int to, boolean ordinal) {}

    private @Nullable Scaled scaled(Line line, int i) {
        BigDecimal number = number(line, i);
        if (number == null) {
            return null;
        }
        boolean ordinal = line.token(i).isNumber()
                && Character.isLetter(line.lower(i).charAt(line.lower(i).length() - 1));
        int to = i + 1;
        if (line.lower(to).equals("-") && lexicon.has("scales", line.lower(to + 1))) {
            to++;
        }
        BigDecimal scale = lexicon.number("scales", line.lower(to));
        boolean glued = to < line.size() && !line.token(to).spaced();
        if (scale != null
                && !ordinal
                && (line.lower(to).length() > 2
                        || glued
                        || line.token(to).text().matches("[MBK]n?|bn|mn|tn"))) {
            return new Scaled(number.multiply(scale), to + 1, false);
        }
        return new Scaled(number, i + 1, ordinal);
    }

    private @Nullable BigDecimal number(Line line, int i) {
        if (i >= line.size()) {
            return null;
        }
        String text = line.lower(i);
        if (!line.token(i).isNumber()) {
            return lexicon.number("number words", text);
        }
        String digits = text.replaceAll("(st|nd|rd|th)$", "");
        if (!digits.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d{1,18}(\\.\\d{1,9})?")) {
            return null;
        }
        return new BigDecimal(digits.replace(",", ""));
    }

    private void add(Line line, MentionKind kind, int from, int to, BigDecimal number, @Nullable String currency) {
        Map<String, List<Value>> attributes = new LinkedHashMap<>();
        if (currency != null) {
            attributes.put("currency", List.of(new Value.Text(currency)));
        }
        int start = hedge(line, from);
        if (start < from) {
            String hedge = line.words(start, from).replaceAll("(?i)^an? ", "");
            attributes.put("qualifier", List.of(new Value.Text(hedge)));
        }
        line.add(Mention.of(kind, start, to, new Value.Amount(number.stripTrailingZeros()), attributes));
    }

    /** Where the hedge before a number starts ("more than", "up to"), or the number's own place. */
    private int hedge(Line line, int from) {
        for (int start = Math.max(0, from - 4); start < from; start++) {
            int end = line.longest(lexicon, "hedges", start);
            if (end == from && line.covering(start) == null) {
                return start;
            }
        }
        return from;
    }
}
