package org.entente.page;

import java.util.List;
import java.util.stream.Stream;
import org.entente.page.Contents.Licence;
import org.jspecify.annotations.Nullable;

/** What is known of a document beside its claims. */
record DocumentHead(
        String title,
        List<Fact> facts,
        @Nullable Licence licence,
        @Nullable String source,
        String description,
        String withdrawal) {

    static DocumentHead of(Cells row) {
        return new DocumentHead(
                row.words("title").orElse(Words.lastPart(row.iri("document"))),
                Stream.of("creator", "publisher", "date", "genre", "language")
                        .flatMap(name -> Fact.of(name, row))
                        .toList(),
                Licence.of(row),
                Hrefs.outward(row.iri("source")),
                Hrefs.description(row.iri("document")),
                Hrefs.withdrawal(Words.lastPart(row.iri("document"))));
    }
}
