package org.entente.graph.stream;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes triples as N-Triples, or as N-Quads of one graph. What is written often, such as a property with each of its usual values, is
 * encoded once and then copied.
 */
public final class NTriples implements TripleSink, Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int REMEMBERED_OBJECTS = 256;
    private static final int TRIED = 10_000;
    private static final int LONGEST_REMEMBERED = 200;
    private static final String HEXADECIMAL = "0123456789ABCDEF";

    private final OutputStream out;
    private final byte[] end;
    private final List<Predicate> predicates = new ArrayList<>();

    private byte[] buffer = new byte[BUFFER];
    private int length;

    private @Nullable Term subject;
    private byte[] subjectBytes = new byte[256];
    private int subjectLength;
    private int predicateAt;

    /** A property, and the last of its values by where they hash to: a value that is met again there is kept encoded. */
    private static final class Predicate {
        final Term term;
        final byte[] bytes;
        final @Nullable Term[] objects = new Term[REMEMBERED_OBJECTS];
        final byte[] @Nullable [] encoded = new byte[REMEMBERED_OBJECTS][];
        private int asked;
        private int found;

        Predicate(Term term) {
            this.term = term;
            this.bytes = (" <" + term.lexical() + "> ").getBytes(StandardCharsets.UTF_8);
        }

        /** Whether its values come again often enough: amounts do not. */
        boolean repeats() {
            if (asked == 2 * TRIED) {
                asked = TRIED;
                found /= 2;
            }
            return asked < TRIED || found > asked / 4;
        }
    }

    private NTriples(OutputStream out, String end) {
        this.out = out;
        this.end = end.getBytes(StandardCharsets.UTF_8);
    }

    /** N-Triples. */
    public static NTriples to(OutputStream out) {
        return new NTriples(out, " .\n");
    }

    /** N-Quads. */
    public static NTriples to(OutputStream out, String graph) {
        return new NTriples(out, " <" + graph + "> .\n");
    }

    @Override
    public void triple(Term of, Term property, Term object) {
        subject(of);
        Predicate predicate = predicate(property);
        put(predicate.bytes, predicate.bytes.length);
        object(object, predicate);
        put(end, end.length);
        if (length > BUFFER / 2) {
            flush();
        }
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }

    private void flush() {
        try {
            out.write(buffer, 0, length);
            length = 0;
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /** Most subjects come several times in a row. */
    private void subject(Term of) {
        Term last = subject;
        if (last != null && isSame(of, last)) {
            put(subjectBytes, subjectLength);
            return;
        }
        int start = length;
        iri(of.lexical());
        subject = of;
        subjectLength = length - start;
        if (subjectLength > subjectBytes.length) {
            subjectBytes = new byte[2 * subjectLength];
        }
        System.arraycopy(buffer, start, subjectBytes, 0, subjectLength);
    }

    /** Records have their properties in one order, so it is most often the one behind the last. */
    private Predicate predicate(Term property) {
        for (int i = 1; i <= predicates.size(); i++) {
            int at = (predicateAt + i) % predicates.size();
            if (isSame(predicates.get(at).term, property)) {
                predicateAt = at;
                return predicates.get(at);
            }
        }
        Predicate added = new Predicate(property);
        predicates.add(added);
        predicateAt = predicates.size() - 1;
        return added;
    }

    private void object(Term object, Predicate predicate) {
        if (!predicate.repeats()) {
            encode(object);
            return;
        }
        predicate.asked++;
        String text = object.lexical();
        int place = place(text);
        Term known = predicate.objects[place];
        byte[] bytes = predicate.encoded[place];
        boolean again = known != null && isSame(known, object);
        predicate.found += again ? 1 : 0;
        if (again && bytes != null) {
            put(bytes, bytes.length);
            return;
        }
        int start = length;
        encode(object);
        predicate.objects[place] = object;
        predicate.encoded[place] =
                again && length - start <= LONGEST_REMEMBERED ? Arrays.copyOfRange(buffer, start, length) : null;
    }

    /** By length and a few characters: cheaper than a hash of a text that is never met again. */
    private static int place(String text) {
        int size = text.length();
        return size == 0
                ? 0
                : (size * 31
                                + text.charAt(size - 1) * 7
                                + text.charAt(size / 2) * 13
                                + text.charAt(size - 1 - size / 4) * 17)
                        & (REMEMBERED_OBJECTS - 1);
    }

    /** Whether it is one term as far as identity says; equal terms that are not are encoded once more. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Term one, Term other) {
        return one == other
                || (one.lexical() == other.lexical()
                        && one.kind() == other.kind()
                        && one.datatype() == other.datatype()
                        && one.language() == other.language());
    }

    private void encode(Term term) {
        if (term.isIri()) {
            iri(term.lexical());
            return;
        }
        literal(term.lexical());
        String language = term.language();
        String datatype = term.datatype();
        if (language != null) {
            append('@');
            plain(language);
        } else if (datatype != null) {
            append('^');
            append('^');
            iri(datatype);
        }
    }

    private void iri(String iri) {
        append('<');
        plain(iri);
        append('>');
    }

    private void literal(String words) {
        append('"');
        int size = words.length();
        require(6 * size + 1);
        byte[] into = buffer;
        int at = length;
        for (int i = 0; i < size; i++) {
            char c = words.charAt(i);
            if (c >= ' ' && c < 0x7F && c != '"' && c != '\\') {
                into[at++] = (byte) c;
            } else {
                length = at;
                i += odd(words, i, c);
                at = length;
            }
        }
        length = at;
        append('"');
    }

    /** A text that needs no escapes: an IRI, a language. */
    private void plain(String text) {
        int size = text.length();
        require(6 * size + 2);
        byte[] into = buffer;
        int at = length;
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                into[at++] = (byte) c;
            } else {
                length = at;
                i += wide(text, i);
                at = length;
            }
        }
        length = at;
    }

    /** A character of a literal that does not stand for itself in ASCII; how many characters more it took. */
    private int odd(String words, int i, char c) {
        int escape = "\"\\\n\r\t\b\f".indexOf(c);
        if (escape >= 0) {
            append('\\');
            append("\"\\nrtbf".charAt(escape));
            return 0;
        }
        if (c < ' ' || c == 0x7F) {
            append('\\');
            append('u');
            append('0');
            append('0');
            append(HEXADECIMAL.charAt(c >> 4));
            append(HEXADECIMAL.charAt(c & 15));
            return 0;
        }
        return wide(words, i);
    }

    /** A character beyond ASCII in UTF-8; half a surrogate pair is no character and becomes U+FFFD. */
    private int wide(String text, int i) {
        int point = text.codePointAt(i);
        int more = Character.charCount(point) - 1;
        if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            point = 0xFFFD;
        }
        if (point < 0x800) {
            append(0xC0 | point >> 6);
        } else {
            if (point < 0x10000) {
                append(0xE0 | point >> 12);
            } else {
                append(0xF0 | point >> 18);
                append(0x80 | point >> 12 & 0x3F);
            }
            append(0x80 | point >> 6 & 0x3F);
        }
        append(0x80 | point & 0x3F);
        return more;
    }

    private void append(int b) {
        require(1);
        buffer[length++] = (byte) b;
    }

    private void put(byte[] bytes, int count) {
        require(count);
        System.arraycopy(bytes, 0, buffer, length, count);
        length += count;
    }

    private void require(int more) {
        if (buffer.length - length < more) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + more));
        }
    }
}
