package org.entente.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/** Names of terms, and values, as a reader reads them. */
final class Words {

    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z0-9])([A-Z])(?=[a-z]|$)");

    private Words() {}

    /** {@code AidFlow} as "Aid flow"; what has words already only gets its capital. */
    static String title(String name) {
        String words = INNER_CAPITAL
                .matcher(name)
                .replaceAll(capital -> " " + capital.group(1).toLowerCase(Locale.ROOT));
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The part of an IRI after its last slash or hash. */
    static String lastPart(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    /** 1,234,567 */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A literal as it is written, decimals with their thousands apart: a year or a code is none. */
    static String literal(Node literal) {
        String written = literal.getLiteralLexicalForm();
        if (!XSDDatatype.XSDdecimal.equals(literal.getLiteralDatatype())
                || !literal.getLiteralDatatype().isValid(written)) {
            return written;
        }
        DecimalFormat format = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(new BigDecimal(written));
    }
}
