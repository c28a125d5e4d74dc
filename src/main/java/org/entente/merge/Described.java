package org.entente.merge;

import java.time.Instant;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.entente.graph.Iris;
import org.entente.vocabulary.Ent;
import org.jspecify.annotations.Nullable;

/** Things as they are described in a graph, one after another. */
final class Described {

    private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    private final Iris iris;
    private Node thing;

    Described(Iris iris) {
        this.iris = iris;
        this.thing = iris.thing("");
    }

    /** What follows is said of this thing. */
    Described thing(String key) {
        thing = iris.thing(key);
        return this;
    }

    Described type(Node type) {
        return link(RDF.type.asNode(), type);
    }

    Described link(Node property, Node object) {
        graph.add(thing, property, object);
        return this;
    }

    Described words(Node property, @Nullable String words) {
        return words == null ? this : link(property, NodeFactory.createLiteralString(words));
    }

    Described at(Node property, Instant time) {
        return link(property, NodeFactory.createLiteralDT(time.toString(), XSDDatatype.XSDdateTime));
    }

    Described pair(Pair pair) {
        return link(Ent.term("mergeOf"), iris.thing(pair.one())).link(Ent.term("mergeOf"), iris.thing(pair.other()));
    }

    Graph graph() {
        return graph;
    }
}
