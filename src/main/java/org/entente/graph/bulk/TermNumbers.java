package org.entente.graph.bulk;

import java.io.IOException;
import org.entente.graph.stream.Term;

/**
 * The numbers under which a database knows its terms. A number or a date that is small enough is in its number; any other term is written to the node
 * file once, and the place where it stands there is its number.
 */
final class TermNumbers {

    /** How many terms are remembered; most terms of a dataset are the same few. */
    private static final int REMEMBERED = 1 << 17;

    private final Term[] terms = new Term[REMEMBERED];
    private final long[] numbers = new long[REMEMBERED];
    private final InlineTerms inline = new InlineTerms();
    private final TermBytes bytes = new TermBytes();
    private final NodeTable table;
    private final NodeFile file;

    TermNumbers(NodeTable table, NodeFile file) {
        this.table = table;
        this.file = file;
    }

    long of(Term term) throws IOException {
        int place = place(term);
        if (!term.equals(terms[place])) {
            numbers[place] = find(term);
            terms[place] = term;
        }
        return numbers[place];
    }

    private static int place(Term term) {
        int hash = term.lexical().hashCode() * 31;
        if (term.datatype() != null) {
            hash += term.datatype().hashCode();
        }
        return (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
    }

    private long find(Term term) throws IOException {
        long value = inline.number(term);
        if (value != InlineTerms.NONE) {
            return value;
        }
        bytes.set(term);
        long next = file.length();
        long number = table.numberOf(bytes.hashHigh(), bytes.hashLow(), next);
        if (number == next) {
            bytes.writeTo(file);
        }
        return number;
    }
}
