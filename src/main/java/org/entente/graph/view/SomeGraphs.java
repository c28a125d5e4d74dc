package org.entente.graph.view;

import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFilteredView;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.system.G;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** Some graphs of a dataset, for one transaction; its default graph is the union of them. */
public final class SomeGraphs extends DatasetGraphFilteredView {

    static {
        QueryEngineRegistry.addFactory(SomeGraphsEngine.FACTORY);
    }

    private final Set<Node> named;
    private final boolean seen;

    private SomeGraphs(DatasetGraph all, Set<Node> named, boolean seen) {
        super(all, quad -> named.contains(quad.getGraph()) == seen, Set.of());
        this.named = Set.copyOf(named);
        this.seen = seen;
    }

    /** These graphs of a dataset, and no others. */
    public static SomeGraphs only(DatasetGraph all, Set<Node> graphs) {
        return new SomeGraphs(all, graphs, true);
    }

    /** All graphs of a dataset but these. */
    public static SomeGraphs without(DatasetGraph all, Set<Node> graphs) {
        return new SomeGraphs(all, graphs, false);
    }

    boolean sees(Node graph) {
        return named.contains(graph) == seen;
    }

    /** Tells of a quad in a database, by the number of its graph, whether it is seen. */
    Predicate<Tuple<NodeId>> filter(DatasetGraphTDB database) {
        Set<NodeId> numbers = named.stream()
                .map(graph -> TDBInternal.getNodeId(database, graph))
                .collect(Collectors.toSet());
        return quad -> quad.len() == 4 && numbers.contains(quad.get(0)) == seen;
    }

    /** The database that holds the graphs; nothing where they are somewhere else. */
    Optional<DatasetGraphTDB> database() {
        DatasetGraph holder = getWrapped();
        while (!TDBInternal.isBackedByTDB(holder)
                && holder instanceof DatasetGraphWrapper wrapper
                && !(holder instanceof DatasetGraphWrapperView)) {
            holder = wrapper.getWrapped();
        }
        return TDBInternal.isBackedByTDB(holder) ? Optional.of(TDBInternal.requireStorage(holder)) : Optional.empty();
    }

    @Override
    public Graph getDefaultGraph() {
        return getUnionGraph();
    }

    @Override
    public Graph getUnionGraph() {
        return new GraphReadOnly(new UnionOfSeen(this));
    }

    @Override
    public Graph getGraph(Node name) {
        return Quad.isDefaultGraph(name) ? getDefaultGraph() : super.getGraph(name);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return Iter.filter(getWrapped().listGraphNodes(), this::sees);
    }

    @Override
    public boolean containsGraph(Node name) {
        return Quad.isDefaultGraph(name)
                || Quad.isUnionGraph(name)
                || (sees(name) && getWrapped().containsGraph(name));
    }

    private static final class UnionOfSeen extends GraphView {

        UnionOfSeen(SomeGraphs graphs) {
            super(graphs, Quad.unionGraph);
        }

        @Override
        protected ExtendedIterator<Triple> graphUnionFind(Node subject, Node predicate, Node object) {
            Iterator<Triple> triples = G.quads2triples(getDataset().findNG(Node.ANY, subject, predicate, object));
            return WrappedIterator.createNoRemove(Iter.distinct(triples));
        }
    }
}
