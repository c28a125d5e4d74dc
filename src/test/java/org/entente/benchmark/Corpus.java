package org.entente.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.entente.claim.DocumentDescription;
import org.entente.claim.SourceText;
import org.entente.document.DocumentFiles;

/**
 * Documents to read.
 *
 * @param words what white space separates
 */
record Corpus(List<SourceText> documents, long words) {

    static Corpus of(List<SourceText> documents) {
        return new Corpus(
                documents,
                documents.stream()
                        .mapToLong(document -> document.text().split("\\s+", -1).length)
                        .sum());
    }

    /** All texts of a folder, in the order of their names. */
    static Corpus in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<SourceText> documents = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                documents.add(DocumentFiles.read(
                                file, DocumentDescription.unknown(name.substring(0, name.length() - ".txt".length())))
                        .source());
            }
            return of(documents);
        }
    }

    /** All documents so many times over. */
    Corpus times(int times) {
        return of(Collections.nCopies(times, documents).stream()
                .flatMap(List::stream)
                .toList());
    }

    /** The longest document, written so many times one after the other into one text. */
    Corpus longText(int times) {
        SourceText longest = documents.stream()
                .max((one, other) ->
                        Integer.compare(one.text().length(), other.text().length()))
                .orElseThrow();
        return of(List.of(
                new SourceText(longest.description(), (longest.text() + "\n\n").repeat(times), longest.sha256())));
    }
}
