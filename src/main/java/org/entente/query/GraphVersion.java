package org.entente.query;

import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;

/**
 * Of which state a graph is: its sources as they were loaded, and what people have decided. What is derived follows from these.
 *
 * @param sources by their graphs
 */
record GraphVersion(Map<String, LoadedSource> sources, String digest) {

    private static final Query SOURCES = query("loaded-sources.rq");
    private static final Query DECISIONS = query("decisions.rq");

    /** As it is in the transaction that the dataset is in. */
    static GraphVersion of(DatasetGraph dataset) {
        Map<String, LoadedSource> sources = new TreeMap<>();
        Digest digest = new Digest();
        try (QueryExec asked = QueryExec.dataset(dataset).query(SOURCES).build()) {
            asked.select()
                    .forEachRemaining(row -> sources.merge(row.get("graph").getURI(), source(row), GraphVersion::both));
        }
        sources.values().forEach(source -> digest.line(source.graph() + " " + source.digests()));
        try (QueryExec asked = QueryExec.dataset(dataset).query(DECISIONS).build()) {
            asked.select().forEachRemaining(row -> digest.line(row.get("decision") + " " + row.get("decidedAt")));
        }
        return new GraphVersion(sources, digest.hex());
    }

    private static LoadedSource source(Binding row) {
        String loadedAt = row.get("loadedAt").getLiteralLexicalForm();
        String digest = words(row.get("digest"));
        return new LoadedSource(
                row.get("graph").getURI(), words(row.get("title")), loadedAt, digest == null ? loadedAt : digest);
    }

    private static LoadedSource both(LoadedSource one, LoadedSource other) {
        if (one.digests().contains(other.digests())) {
            return one;
        }
        StringJoiner digests = new StringJoiner(" ").add(one.digests()).add(other.digests());
        return new LoadedSource(one.graph(), one.title(), one.loadedAt(), digests.toString());
    }

    private static @Nullable String words(@Nullable Node literal) {
        return literal == null ? null : literal.getLiteralLexicalForm();
    }

    private static Query query(String file) {
        return QueryFactory.create(ShippedText.of(GraphVersion.class, file));
    }
}
