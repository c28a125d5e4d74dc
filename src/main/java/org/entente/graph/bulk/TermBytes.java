package org.entente.graph.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.thrift.TRDF;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.vocabulary.XSD;
import org.apache.thrift.TException;
import org.apache.thrift.transport.TIOStreamTransport;
import org.entente.graph.stream.Term;
import org.jspecify.annotations.Nullable;

/**
 * A term as TDB2 writes it to its node file, and the hash by which TDB2 finds it.
 *
 * <p>Both are private to Jena: the first is its Thrift form in the compact protocol, the second an MD5 of the parts of the term.
 * {@code TermBytesTest} fails when either changes.
 */
final class TermBytes {

    /** A datatype whose values Thrift has an own form for; rare here, because nearly all of them are in the number of the term. */
    private static final Set<String> BY_VALUE = Set.of(
            XSDDatatype.XSDdecimal.getURI(),
            XSDDatatype.XSDinteger.getURI(),
            XSDDatatype.XSDlong.getURI(),
            XSDDatatype.XSDint.getURI(),
            XSDDatatype.XSDshort.getURI(),
            XSDDatatype.XSDbyte.getURI(),
            XSDDatatype.XSDdouble.getURI());

    private static final byte IRI = 0x1c;
    private static final byte LITERAL = 0x3c;
    private static final byte NEXT_TEXT = 0x18;
    private static final byte TEXT_AFTER_NEXT = 0x28;
    private static final byte END = 0;

    /** What follows the words of a term: in the hash, and in the file. */
    private static final class Ending {
        private final byte[] hashed;
        private final byte[] written;

        private Ending(byte[] hashed, byte[] written) {
            this.hashed = hashed;
            this.written = written;
        }
    }

    private static final Ending IRI_ENDING = new Ending(utf8("|||uri"), new byte[] {END, END});

    private final MessageDigest md5 = md5();
    private final byte[] digest = new byte[16];
    private final ByteBuffer hash = ByteBuffer.wrap(digest);
    private final Map<String, Ending> datatypes = new HashMap<>();
    private final Map<String, Ending> languages = new HashMap<>();
    private final byte[] head = new byte[8];

    private Term term = Term.iri("");
    private byte[] words = new byte[0];
    private Ending ending = IRI_ENDING;

    void set(Term next) {
        term = next;
        words = utf8(next.lexical());
        ending = ending(next);
        md5.update(words);
        md5.update(ending.hashed);
        try {
            md5.digest(digest, 0, digest.length);
        } catch (DigestException e) {
            throw new IllegalStateException("an MD5 has 16 bytes", e);
        }
    }

    long hashHigh() {
        return hash.getLong(0);
    }

    long hashLow() {
        return hash.getLong(Long.BYTES);
    }

    void writeTo(NodeFile file) throws IOException {
        if (term.datatype() != null && BY_VALUE.contains(term.datatype())) {
            file.append(byValue());
            return;
        }
        head[0] = term.isIri() ? IRI : LITERAL;
        head[1] = NEXT_TEXT;
        file.append(head, 2 + putLength(head, 2, words.length));
        file.append(words);
        file.append(ending.written);
    }

    private byte[] byValue() throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ThriftConvert.convert(term.node(), true).write(TRDF.protocol(new TIOStreamTransport(out)));
            return out.toByteArray();
        } catch (TException e) {
            throw new IOException("cannot write " + term, e);
        }
    }

    private Ending ending(Term of) {
        if (of.isIri()) {
            return IRI_ENDING;
        }
        return of.language() == null
                ? datatypes.computeIfAbsent(datatype(of), TermBytes::ofDatatype)
                : languages.computeIfAbsent(of.language(), TermBytes::ofLanguage);
    }

    /** Plain text has no datatype here, whether it is named or not. */
    private static String datatype(Term literal) {
        @Nullable String datatype = literal.datatype();
        return datatype == null || datatype.equals(XSD.xstring.getURI()) ? "" : datatype;
    }

    private static Ending ofDatatype(String datatype) {
        return new Ending(
                utf8("||" + datatype + "|literal"),
                datatype.isEmpty() ? new byte[] {END, END} : text(TEXT_AFTER_NEXT, datatype));
    }

    /** A language is written as Jena writes it: {@code en-GB}, and not {@code EN-gb}. */
    private static Ending ofLanguage(String language) {
        String written = NodeFactory.createLiteralLang("", language).getLiteralLanguage();
        return new Ending(utf8("|" + written + "||literal"), text(NEXT_TEXT, written));
    }

    private static byte[] text(byte field, String text) {
        byte[] bytes = utf8(text);
        byte[] length = new byte[5];
        int lengthBytes = putLength(length, 0, bytes.length);
        return ByteBuffer.allocate(1 + lengthBytes + bytes.length + 2)
                .put(field)
                .put(length, 0, lengthBytes)
                .put(bytes)
                .put(END)
                .put(END)
                .array();
    }

    /** Seven bits a byte, the lowest first, all but the last byte with their highest bit set. */
    private static int putLength(byte[] bytes, int start, int length) {
        int at = start;
        int left = length;
        while (left > 0x7f) {
            bytes[at++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[at++] = (byte) left;
        return at - start;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }
}
