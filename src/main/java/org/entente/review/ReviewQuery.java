package org.entente.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;

/** A query file of this package. */
record ReviewQuery(Query query) {

    static ReviewQuery read(String file) {
        try (InputStream in = ReviewQuery.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "%s is not beside %s; build the project again".formatted(file, ReviewQuery.class.getName()));
            }
            return new ReviewQuery(QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The rows of the answer, with these variables given; inside a transaction. */
    List<Row> ask(DatasetGraph dataset, Map<String, Node> given) {
        QueryExecBuilder asked = QueryExec.dataset(dataset).query(query);
        given.forEach(asked::substitution);
        try (QueryExec execution = asked.build()) {
            return execution.select().stream().map(Row::new).toList();
        }
    }

    /** One row of an answer. */
    record Row(Binding binding) {

        String words(String variable) {
            return find(variable).orElse("");
        }

        Optional<String> find(String variable) {
            return Optional.ofNullable(binding.get(Var.alloc(variable)))
                    .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : lastPart(node.getURI()));
        }

        private static String lastPart(String iri) {
            return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        }
    }
}
