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
        return Term.literal(isPlain(text) ? text : plain(read(text)), DECIMAL);
    }

    static Term decimal(String text, String factor) throws BadValue {
        return Term.literal(plain(read(text).multiply(read(factor))), DECIMAL);
    }

    static Term integer(String text) throws BadValue {
        if (isPlain(text)) {
            return Term.literal(text, INTEGER);
        }
        BigDecimal number = read(text);
        if (number.stripTrailingZeros().scale() > 0) {
            throw bad(text, "a whole number");
        }
        return Term.literal(plain(number), INTEGER);
    }

    /** Digits as they would be written again. Most numbers are. */
    private static boolean isPlain(String text) {
        if (text.isEmpty() || (text.length() > 1 && text.charAt(0) == '0')) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal read(String text) throws BadValue {
        String number = text.strip();
        try {
            BigDecimal read = new BigDecimal(THOUSANDS.matcher(number).matches() ? number.replace(",", "") : number);
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
