package org.entente.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * N-Quads in whatever order: how many there are, and the sum of their digests. A graph may be too large to be held twice.
 *
 * @param beginning the first of a graph that is small, in their order, so that a difference can be seen
 */
record Quads(long count, long digest, List<String> beginning) {

    private static final int SMALL = 2_000;

    /** Those of a file, or of all files in a folder; packed or not. */
    static Quads in(Path path) throws IOException {
        Quads all = new Quads(0, 0, List.of());
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(file -> file.toString().contains(".nq"))
                    .filter(Files::isRegularFile)
                    .toList()) {
                all = all.and(read(file));
            }
        }
        return all;
    }

    private Quads and(Quads other) {
        List<String> both = Stream.of(beginning, other.beginning)
                .flatMap(List::stream)
                .sorted()
                .toList();
        long sum = count + other.count;
        return new Quads(sum, digest + other.digest, sum > SMALL ? List.of() : both);
    }

    private static Quads read(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8))) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            long count = 0;
            long digest = 0;
            List<String> beginning = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                count++;
                digest += ByteBuffer.wrap(sha256.digest(line.getBytes(StandardCharsets.UTF_8)))
                        .getLong();
                if (count <= SMALL) {
                    beginning.add(line);
                }
            }
            return new Quads(count, digest, beginning);
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException("every Java has SHA-256", none);
        }
    }
}
