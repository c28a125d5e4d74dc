package org.entente.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/** What bears out the claims of a document, by the rules in {@code queries/rules/}. */
public final class Corroboration {

    private final Query speakers;
    private final Query copies;
    private final Iris iris;

    public Corroboration(Iris iris) {
        this.iris = iris;
        this.speakers = rule("independent-speakers.rq");
        this.copies = rule("corroborated.rq");
    }

    /** Which claims of a document independent speakers hold, for its graph of evidence. */
    public Graph bySpeakers(DatasetGraph dataset, String document) {
        return apply(speakers, dataset, document);
    }

    /** What claims of a document say that its graph of evidence calls corroborated, for {@link Iris#corroborated}. */
    public Graph corroborated(DatasetGraph dataset, String document) {
        return apply(copies, dataset, document);
    }

    private Graph apply(Query rule, DatasetGraph dataset, String document) {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec applied = QueryExec.dataset(dataset)
                    .query(rule)
                    .substitution("_document", iris.document(document))
                    .build()) {
                return applied.construct();
            }
        });
    }

    private Query rule(String file) {
        return QueryFactory.create(Resource.text("/org/entente/queries/rules/" + file), iris.base());
    }
}
