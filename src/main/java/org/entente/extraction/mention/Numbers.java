package org.entente.extraction.mention;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.jspecify.annotations.Nullable;

/** Reads what a number is worth, in figures or words, with the scales behind it: "6.6 billion", "two hundred and fifty", "6 to 7 million". */
final class Numbers {

    private static final Pattern FIGURES =
            Pattern.compile("\\d{1,3}(,\\d{2,3})*,\\d{3}(\\.\\d+)?|\\d{1,18}(\\.\\d{1,9})?");

    /** Letters that scale a number although a space stands before them: "$5 M", but not "5 m". */
    private static final Pattern SCALE_SYMBOL = Pattern.compile("[MBK]n?|bn|mn|tn");

    /** A number, of a range its lower end, and the token after it. */
    record Reading(BigDecimal number, int to, boolean ordinal, boolean range) {

        private Reading(BigDecimal number, int to) {
            this(number, to, false, false);
        }
    }

    private final WordList words;
    private final WordList scales;
    private final WordList articles;

    Numbers(Lexicon lexicon) {
        this.words = lexicon.section("number words");
        this.scales = lexicon.section("scales");
        this.articles = lexicon.section("indefinite articles");
    }

    /** Whether a number may start here. */
    boolean mayStart(Line line, int i) {
        return line.isNumber(i) || line.is(i, words) || line.is(i, articles) && isWrittenScale(line, i + 1);
    }

    /** The number that starts here, or null. */
    @Nullable
    Reading at(Line line, int i) {
        Reading first = one(line, i);
        if (first == null || first.ordinal) {
            return first;
        }
        Reading second = joinsRange(line, i, first.to) ? one(line, first.to + 1) : null;
        return second == null ? first : range(line, i, first, second);
    }

    /** Between the ends of a range; "from 6 to 7" says how something changed. */
    private static boolean joinsRange(Line line, int from, int joint) {
        return line.is(joint, "and") && line.is(from - 1, "between")
                || (line.is(joint, "to") || line.is(joint, "-") || line.is(joint, "\u2013"))
                        && line.isNumber(joint + 1)
                        && !line.is(from - 1, "from");
    }

    /** The lower end has the scale of the upper: "6 to 7 million". */
    private Reading range(Line line, int from, Reading lower, Reading upper) {
        boolean plain = lower.to == from + 1;
        BigDecimal scale = plain ? scales.number(line.lower(upper.to - 1)) : null;
        BigDecimal lowest = scale == null ? lower.number : lower.number.multiply(scale);
        return lowest.compareTo(upper.number) < 0 ? new Reading(lowest, upper.to, false, true) : lower;
    }

    private @Nullable Reading one(Line line, int i) {
        if (line.isNumber(i)) {
            return inFigures(line, i);
        }
        if (line.is(i, articles) && isWrittenScale(line, i + 1)) {
            return scaled(line, BigDecimal.ONE, i + 1);
        }
        BigDecimal number = words.number(line.lower(i));
        if (number == null) {
            return null;
        }
        if (number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0) {
            return line.is(i + 1, articles) && isWrittenScale(line, i + 2) ? scaled(line, number, i + 2) : null;
        }
        return inWords(line, i, number);
    }

    private @Nullable Reading inFigures(Line line, int i) {
        String written = line.lower(i);
        String digits = Ordinals.withoutSuffix(written);
        if (!FIGURES.matcher(digits).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(digits.replace(",", ""));
        return digits.equals(written) ? scaled(line, number, i + 1) : new Reading(number, i + 1, true, false);
    }

    /** "twenty-five", "two hundred (and) fifty thousand". */
    private Reading inWords(Line line, int i, BigDecimal first) {
        BigDecimal number = first;
        int to = i + 1;
        int unit = line.is(to, "-") ? to + 1 : to;
        BigDecimal units = first.intValue() >= 20 ? words.number(line.lower(unit)) : null;
        if (units != null && units.signum() > 0 && units.intValue() < 10) {
            number = number.add(units);
            to = unit + 1;
        }
        Reading scaled = scaled(line, number, to);
        boolean goesOn = scaled.to > to && line.is(scaled.to, "and") && line.is(scaled.to - 1, "hundred");
        BigDecimal rest = words.number(line.lower(goesOn ? scaled.to + 1 : scaled.to));
        if (scaled.to == to
                || rest == null
                || rest.compareTo(BigDecimal.ONE) < 0
                || !line.is(scaled.to - 1, "hundred")) {
            return scaled;
        }
        Reading tail = inWords(line, goesOn ? scaled.to + 1 : scaled.to, rest);
        BigDecimal scale = scales.number(line.lower(tail.to - 1));
        BigDecimal head = scale == null ? scaled.number : scaled.number.multiply(scale);
        return new Reading(head.add(tail.number), tail.to);
    }

    /** A number with the scales that stand from here: "6.6 billion", "three-hundred", "5bn", "two hundred thousand". */
    private Reading scaled(Line line, BigDecimal number, int from) {
        BigDecimal product = number;
        int to = from;
        int at = line.is(to, "-") ? to + 1 : to;
        BigDecimal scale = scales.number(line.lower(at));
        while (scale != null && isScale(line, at)) {
            product = product.multiply(scale);
            to = at + 1;
            at = to;
            scale = scales.number(line.lower(at));
        }
        return new Reading(product, to);
    }

    private static boolean isScale(Line line, int i) {
        String written = line.token(i).text();
        return written.length() > 2
                || !line.spaced(i)
                || SCALE_SYMBOL.matcher(written).matches();
    }

    /** "a million", but not "a k". */
    private boolean isWrittenScale(Line line, int i) {
        return line.lower(i).length() > 3
                && line.is(i, scales)
                && !line.lower(i).endsWith("s");
    }
}
