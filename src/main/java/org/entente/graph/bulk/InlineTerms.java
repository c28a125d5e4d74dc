package org.entente.graph.bulk;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.apache.jena.tdb2.store.NodeIdType;
import org.apache.jena.tdb2.store.value.DecimalNode56;
import org.apache.jena.vocabulary.XSD;
import org.entente.graph.stream.Term;
import org.jspecify.annotations.Nullable;

/** The numbers, dates and truth values that TDB2 keeps in the number of a term itself. */
final class InlineTerms {

    /** No number of a term: what TDB2 keeps in a number has its highest bit set. */
    static final long NONE = -1;

    /** So many digits fit the 47 bits that TDB2 has for the digits of a decimal. */
    private static final int DIGITS = 14;

    private static final String DECIMAL = XSD.decimal.getURI();

    private final Map<String, Boolean> datatypes = new HashMap<>();

    /** The number of a term, or {@link #NONE} where it stands in the node file. */
    long number(Term term) {
        String datatype = term.datatype();
        if (datatype == null || !datatypes.computeIfAbsent(datatype, InlineTerms::mayBeInline)) {
            return NONE;
        }
        return datatype.equals(DECIMAL) && isPlain(term.lexical())
                ? decimal(term.lexical())
                : encoded(NodeIdInline.inline(term.node()));
    }

    private static boolean mayBeInline(String datatype) {
        return NodeIdInline.hasInlineDatatype(
                NodeFactory.createLiteralDT("", TypeMapper.getInstance().getSafeTypeByName(datatype)));
    }

    private static long encoded(@Nullable NodeId id) {
        if (id == null) {
            return NONE;
        }
        byte[] bytes = new byte[Long.BYTES];
        NodeIdFactory.set(id, bytes);
        return ByteBuffer.wrap(bytes).getLong();
    }

    /** Whether these are a few digits, perhaps with a sign before and a point between them: what nearly all amounts are. */
    private static boolean isPlain(String decimal) {
        int start = decimal.startsWith("-") ? 1 : 0;
        int point = -1;
        for (int i = start; i < decimal.length(); i++) {
            char c = decimal.charAt(i);
            if (c == '.' && point < 0 && i > start) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        int digits = decimal.length() - start - (point < 0 ? 0 : 1);
        return digits > 0 && digits <= DIGITS && point != decimal.length() - 1;
    }

    private static long decimal(String plain) {
        int point = plain.indexOf('.');
        long digits = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            }
        }
        long value = plain.startsWith("-") ? -digits : digits;
        long packed = DecimalNode56.pack(value, point < 0 ? 0 : plain.length() - point - 1);
        return Long.MIN_VALUE | (long) NodeIdType.XSD_DECIMAL.type() << 56 | packed;
    }
}
