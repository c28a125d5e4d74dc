package org.entente.dataset.mapping;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.entente.graph.stream.Term;
import org.entente.vocabulary.Ontology;

/** What a thing of a class is besides: the superclasses, ours and those of other vocabularies. */
final class Superclasses {

    private final Graph terms;
    private final Map<Term, List<Term>> known = new HashMap<>();

    private Superclasses(Graph terms) {
        this.terms = terms;
    }

    static Superclasses ofOntology() {
        return new Superclasses(Loaded.TERMS);
    }

    List<Term> of(Term type) {
        return known.computeIfAbsent(type, this::find);
    }

    private List<Term> find(Term type) {
        Set<Node> found = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(type.node()));
        while (!open.isEmpty()) {
            terms.stream(open.remove(), RDFS.subClassOf.asNode(), Node.ANY)
                    .map(Triple::getObject)
                    .filter(superclass -> superclass.isURI() && found.add(superclass))
                    .forEach(open::add);
        }
        return found.stream().map(Term::of).toList();
    }

    /** Read when it is first asked for. */
    private static final class Loaded {
        static final Graph TERMS = Ontology.written();
    }
}
