package org.entente.dataset.mapping;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.jena.vocabulary.XSD;
import org.entente.graph.stream.Term;

/** Numbers as sources write them, exactly: {@code 1,234.50}, {@code 1.2E3}. */
final class Numbers {

    private static final String DECIMAL = XSD.decimal.getURI();
    private static final String INTEGER = XSD.integer.getURI();
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");
    private static final int MOST_DIGITS = 1000;

    private Numbers() {}

    static Term decimal(String text) throws BadValue {
        return Term.literal(isPlain(text, true) ? text : plain(read(text)), DECIMAL);
    }

    static Term decimal(String text, String factor) throws BadValue {
        return Term.literal(plain(read(text).multiply(read(factor))), DECIMAL);
    }

    static Term integer(String text) throws BadValue {
        if (isPlain(text, false)) {
            return Term.literal(text, INTEGER);
        }
        BigDecimal number = read(text);
        if (number.stripTrailingZeros().scale() > 0) {
            throw bad(text, "a whole number");
        }
        return Term.literal(plain(number), INTEGER);
    }

    /** Whether a number stands as it would be written again, which most do: no sign but a minus, no zero too many. */
    private static boolean isPlain(String text, boolean fraction) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = fraction ? text.indexOf('.') : -1;
        int whole = (point < 0 ? text.length() : point) - start;
        boolean hasDigits =
                whole > 0 && (point < 0 || text.charAt(text.length() - 1) != '0') && point != text.length() - 1;
        boolean isPadded = whole > 0 && text.charAt(start) == '0' && (whole > 1 || (start == 1 && point < 0));
        return hasDigits && !isPadded && isDigits(text, start, point);
    }

    private static boolean isDigits(String text, int start, int point) {
        for (int i = start; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (i != point && (digit < '0' || digit > '9')) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal read(String text) throws BadValue {
        String number = text.strip();
        try {
            BigDecimal read = new BigDecimal(
                    number.indexOf(',') > 0 && THOUSANDS.matcher(number).matches() ? number.replace(",", "") : number);
            // "1e999999999" is a number, and would be written as a thousand million zeros.
            if (Math.abs((long) read.scale()) < MOST_DIGITS && read.precision() < MOST_DIGITS) {
                return read;
            }
        } catch (NumberFormatException otherwise) {
            // As below.
        }
        throw bad(text, "a number such as 1234.5 or 1,234.50");
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.signum() == 0 ? "0" : stripped.toPlainString();
    }

    private static BadValue bad(String text, String expected) {
        return new BadValue(
                text, expected, "name it among the nulls where it means nothing, or correct it in the mapping");
    }
}
