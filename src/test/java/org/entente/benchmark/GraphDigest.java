package org.entente.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What tells whether two files of N-Triples are the same graph, whatever the order of their lines and however often one comes: the digest of the
 * digests of their lines, sorted. It holds eight bytes of each line, so that a million rows fit into memory.
 */
final class GraphDigest {

    private final MessageDigest digest;
    private long[] lines = new long[1 << 20];
    private int count;

    private GraphDigest() throws NoSuchAlgorithmException {
        this.digest = MessageDigest.getInstance("SHA-256");
    }

    static String of(Path triples) throws IOException, NoSuchAlgorithmException {
        GraphDigest graph = new GraphDigest();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(triples), 1 << 16)) {
            graph.read(in);
        }
        return graph.sorted();
    }

    private void read(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                add(line.toByteArray());
                line.reset();
            } else {
                line.write(b);
            }
        }
    }

    private void add(byte[] line) {
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, 2 * count);
        }
        lines[count++] = ByteBuffer.wrap(digest.digest(line)).getLong();
    }

    private String sorted() {
        Arrays.sort(lines, 0, count);
        ByteBuffer all = ByteBuffer.allocate(Long.BYTES);
        for (int i = 0; i < count; i++) {
            if (i == 0 || lines[i] != lines[i - 1]) {
                digest.update(all.putLong(0, lines[i]).array());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
