package org.entente.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What is loaded.
 *
 * @param triples of all graphs, formatted
 */
record Contents(
        List<LoadedDocument> documents,
        List<LoadedDataset> datasets,
        List<Modality> modalities,
        String triples,
        String claims) {

    /** @param href of its page */
    record LoadedDocument(
            String id,
            String href,
            String title,
            @Nullable String publisher,
            @Nullable String date,
            @Nullable Licence licence,
            int claims) {}

    record LoadedDataset(String title, @Nullable Licence licence, String triples) {}

    /** @param href where it can be read, or null when the source gives only a name */
    record Licence(String name, @Nullable String href) {

        static @Nullable Licence of(Cells row) {
            return row.term("licence").map(Licence::of).orElse(null);
        }

        private static Licence of(Node licence) {
            return licence.isURI()
                    ? new Licence(licence.getURI().replaceFirst("^https?://", ""), Hrefs.outward(licence.getURI()))
                    : new Licence(licence.getLiteralLexicalForm(), null);
        }
    }

    record Modality(String name, int claims, int asserted) {}

    static Contents of(Asking asking) {
        Map<String, Long> triples = Cells.of(asking.ask("graphs.rq", Map.of())).stream()
                .collect(Collectors.toMap(row -> row.iri("graph"), row -> (long) row.number("triples")));
        List<Modality> modalities = Cells.of(asking.ask("modalities.rq", Map.of())).stream()
                .map(row ->
                        new Modality(row.words("modality").orElse(""), row.number("claims"), row.number("asserted")))
                .toList();
        return new Contents(
                documents(asking),
                Cells.of(asking.ask("datasets.rq", Map.of())).stream()
                        .map(row -> new LoadedDataset(
                                row.words("title").orElse("(without a title)"),
                                Licence.of(row),
                                Words.count(triples.getOrDefault(row.iri("graph"), 0L))))
                        .toList(),
                modalities,
                Words.count(triples.values().stream().mapToLong(Long::longValue).sum()),
                Words.count(modalities.stream().mapToLong(Modality::claims).sum()));
    }

    static List<LoadedDocument> documents(Asking asking) {
        return Cells.of(asking.ask("documents.rq", Map.of())).stream()
                .map(Contents::document)
                .toList();
    }

    private static LoadedDocument document(Cells row) {
        String id = Words.lastPart(row.iri("document"));
        return new LoadedDocument(
                id,
                Hrefs.document(id),
                row.words("title").orElse("(without a title)"),
                row.words("publisher").orElse(null),
                row.words("date").orElse(null),
                Licence.of(row),
                row.number("claims"));
    }
}
