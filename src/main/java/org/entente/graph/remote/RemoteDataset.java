package org.entente.graph.remote;

import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;
import org.apache.jena.sparql.core.TransactionalTrait;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The graphs of a remote store, to be read. Its default graph is the union of all, as Virtuoso has it. A transaction holds nothing fast: each query sees
 * what is there when it is asked.
 */
public final class RemoteDataset extends DatasetGraphBaseFind implements TransactionalTrait {

    /** Grouped, because Virtuoso 7.2.5 may take minutes for the same with DISTINCT once graphs were removed. */
    private static final String ALL_GRAPHS = "SELECT ?g { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g";

    private final RemoteProtocol store;
    private final Transactional transactions = TransactionalNull.create();
    private final PrefixMap prefixes = PrefixMapFactory.create();

    public RemoteDataset(RemoteProtocol store) {
        this.store = store;
        RemoteEngine.register();
    }

    Iterator<Binding> ask(Query query, Optional<Duration> deadline, BooleanSupplier cancelled) {
        return store.rows(PlainQuery.text(query), deadline, cancelled);
    }

    private Iterator<Binding> rows(String query) {
        return store.rows(query, Optional.empty(), () -> false);
    }

    /** What is said of many things with some properties, in any graph, at one question. */
    Graph about(Collection<Node> things, Collection<Node> properties) {
        Graph said = GraphMemFactory.createDefaultGraphSameTerm();
        if (!things.isEmpty()) {
            rows("SELECT DISTINCT ?s ?p ?o { VALUES ?s { %s } VALUES ?p { %s } ?s ?p ?o }"
                            .formatted(RemoteTerms.text(things), RemoteTerms.text(properties)))
                    .forEachRemaining(row -> said.add(row.get("s"), row.get("p"), row.get("o")));
        }
        return said;
    }

    @Override
    protected Iterator<Quad> findInDftGraph(Node s, Node p, Node o) {
        return found(Quad.defaultGraphIRI, "SELECT DISTINCT * { %s }", s, p, o);
    }

    @Override
    public Iterator<Quad> findQuadsInUnionGraph(Node s, Node p, Node o) {
        return found(Quad.unionGraph, "SELECT DISTINCT * { %s }", s, p, o);
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(Node g, Node s, Node p, Node o) {
        if (isWildcard(s) && isWildcard(p) && isWildcard(o)) {
            return Iter.map(store.graph(g.getURI()).find(), triple -> Quad.create(g, triple));
        }
        return found(g, "SELECT * { GRAPH " + RemoteTerms.text(g) + " { %s } }", s, p, o);
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node s, Node p, Node o) {
        if (isWildcard(s) && isWildcard(p) && isWildcard(o)) {
            return Iter.flatMap(listGraphNodes(), graph -> findInSpecificNamedGraph(graph, s, p, o));
        }
        return Iter.map(
                rows("SELECT * { GRAPH ?g { %s } }".formatted(pattern(s, p, o))),
                row -> Quad.create(row.get("g"), triple(row, s, p, o)));
    }

    /** All its graphs; the default graph has nothing else. */
    @Override
    protected Iterator<Quad> findAny(Node s, Node p, Node o) {
        return findInAnyNamedGraphs(s, p, o);
    }

    private Iterator<Quad> found(Node graph, String query, Node s, Node p, Node o) {
        return Iter.map(rows(query.formatted(pattern(s, p, o))), row -> Quad.create(graph, triple(row, s, p, o)));
    }

    private static String pattern(Node s, Node p, Node o) {
        return "%s %s %s".formatted(orVariable(s, "?s"), orVariable(p, "?p"), orVariable(o, "?o"));
    }

    private static String orVariable(Node node, String variable) {
        return isWildcard(node) ? variable : RemoteTerms.text(node);
    }

    private static Triple triple(Binding row, Node s, Node p, Node o) {
        return Triple.create(
                isWildcard(s) ? row.get("s") : s, isWildcard(p) ? row.get("p") : p, isWildcard(o) ? row.get("o") : o);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return Iter.map(rows(ALL_GRAPHS), row -> row.get("g"));
    }

    @Override
    public boolean containsGraph(Node graph) {
        return rows("ASK { GRAPH %s { ?s ?p ?o } }".formatted(RemoteTerms.text(graph)))
                .hasNext();
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getUnionGraph() {
        return new RemoteUnion(this);
    }

    @Override
    public Graph getGraph(Node graph) {
        return new OneGraph(this, graph);
    }

    /** A named graph, which is counted where it is. */
    private static final class OneGraph extends GraphView {
        private final RemoteDataset dataset;
        private final Node name;

        OneGraph(RemoteDataset dataset, Node name) {
            super(dataset, name);
            this.dataset = dataset;
            this.name = name;
        }

        @Override
        protected int graphBaseSize() {
            return Math.toIntExact(dataset.store.size(name.getURI()));
        }
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        throw onlyRead();
    }

    @Override
    public void removeGraph(Node name) {
        throw onlyRead();
    }

    private static UnsupportedOperationException onlyRead() {
        return new UnsupportedOperationException("the dataset of a remote store is only read; its store writes");
    }

    @Override
    public PrefixMap prefixes() {
        return prefixes;
    }

    @Override
    public Transactional getTxn() {
        return transactions;
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public boolean supportsTransactionAbort() {
        return false;
    }
}
