package org.entente.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.entente.claim.SourceText;
import org.entente.dataset.source.Part;
import org.entente.vocabulary.Ontology;

/**
 * A digest of all that the graph of a source follows from. A source whose graph has it already is not read again.
 *
 * @param common what is the same for all sources of a load: reader, gazetteer, ontology
 */
record Fingerprint(String common) {

    /** Another number makes every source be read again: for when the same claims begin to stand otherwise in the graph. */
    private static final String GRAPH_LAYOUT = "1";

    private static final int BUFFER = 1 << 16;

    static Fingerprint of(String reader, String gazetteer, Ontology ontology) {
        return new Fingerprint(String.join(
                "\n", GRAPH_LAYOUT, reader, gazetteer, digest(ontology.terms()), digest(ontology.shapes())));
    }

    /** Of a text with its description. */
    String of(SourceText text) {
        return hexadecimal(sha256(common + "\n" + text.sha256() + "\n" + text.description()));
    }

    /**
     * Of a part of an official source.
     *
     * @param content the digest of its files
     * @param lookedUp the files of its side tables
     */
    String of(Part part, String content, List<Path> lookedUp) throws BadSource {
        return hexadecimal(sha256(String.join("\n", common, part.text(), content, ofFiles(lookedUp))));
    }

    /** Of the names and the bytes of files alone. */
    static String ofFiles(List<Path> files) throws BadSource {
        MessageDigest digest = sha256("");
        for (Path file : files.stream().sorted().toList()) {
            digest.update(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
            update(digest, file);
        }
        return hexadecimal(digest);
    }

    /** Of a file of triples; its name matters because it tells the syntax. */
    String of(Path file) throws BadSource {
        MessageDigest digest = sha256(common + "\n" + file.getFileName() + "\n");
        update(digest, file);
        return hexadecimal(digest);
    }

    private static void update(MessageDigest digest, Path file) throws BadSource {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new BadSource("%s: cannot be read (%s); check its permissions".formatted(file, e.getMessage()));
        }
    }

    /** The blank nodes of shapes have other names in every run. */
    private static String digest(Graph graph) {
        MessageDigest digest = sha256("");
        Iter.asStream(graph.find())
                .map(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank()
                                ? triple.getPredicate().toString()
                                : triple.toString())
                .sorted()
                .forEach(triple -> digest.update(triple.getBytes(StandardCharsets.UTF_8)));
        return hexadecimal(digest);
    }

    private static MessageDigest sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String hexadecimal(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
