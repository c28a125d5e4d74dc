package org.entente.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.entente.claim.DocumentDescription;

/** Documents read from bytes, for tests. */
final class Documents {

    private Documents() {}

    static ReadDocument read(String name, byte[] bytes) throws IOException {
        return DocumentFiles.read(new ByteArrayInputStream(bytes), name, DocumentDescription.unknown("a-document"));
    }

    static String text(String name, byte[] bytes) throws IOException {
        return read(name, bytes).source().text();
    }
}
