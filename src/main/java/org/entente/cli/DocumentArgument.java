package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.claim.DocumentDescription;
import org.entente.document.DocumentFiles;
import org.entente.document.ReadDocument;

/** A document that is named on the command line. */
final class DocumentArgument {

    static final String DESCRIPTION = "Plain text, Markdown, HTML, PDF or DOCX; \"-\" is standard input.";

    private DocumentArgument() {}

    static ReadDocument read(Path file, DocumentDescription described) throws IOException {
        return file.toString().equals("-")
                ? DocumentFiles.read(System.in, "standard input", described)
                : DocumentFiles.read(file, described);
    }
}
