package org.entente.query;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/** A query that ships beside a class, and one of whose variables stands for nodes that are given when it is asked. */
public record AboutNodes(Query query, Var variable) {

    public static AboutNodes shipped(Class<?> beside, String file, String variable) {
        return new AboutNodes(QueryFactory.create(ShippedText.of(beside, file)), Var.alloc(variable));
    }

    /** The rows, in the transaction that the dataset is in. */
    public List<Binding> ask(DatasetGraph dataset, Collection<Node> nodes) {
        ElementData values = new ElementData();
        values.add(variable);
        nodes.forEach(node -> values.add(BindingFactory.binding(variable, node)));
        ElementGroup pattern = new ElementGroup();
        pattern.addElement(values);
        pattern.addElement(query.getQueryPattern());
        Query about = query.cloneQuery();
        about.setQueryPattern(pattern);
        try (QueryExec asked = QueryExec.dataset(dataset).query(about).build()) {
            return asked.select().stream().toList();
        }
    }
}
