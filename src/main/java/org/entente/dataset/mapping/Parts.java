package org.entente.dataset.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * {@code ?part f:each ?cell} and {@code ?part f:split (?cell "|")}: a solution for each value of a column, or
 * each part of a text that was worked out before.
 *
 * @param part the variable that a value is bound to
 * @param whole the variable of the column or text
 * @param separator at which a value is split, or null where the record itself has several
 */
record Parts(String part, String whole, @Nullable String separator) {

    private static final String EACH = Function.NS + "each";
    private static final String SPLIT = Function.NS + "split";

    static List<Parts> of(ElementPathBlock block) {
        Map<Node, Node> first = new HashMap<>();
        Map<Node, Node> rest = new HashMap<>();
        List<TriplePath> asked = new ArrayList<>();
        block.getPattern().forEach(triple -> {
            if (RDF.Nodes.first.equals(triple.getPredicate())) {
                first.put(triple.getSubject(), triple.getObject());
            } else if (RDF.Nodes.rest.equals(triple.getPredicate())) {
                rest.put(triple.getSubject(), triple.getObject());
            } else {
                asked.add(triple);
            }
        });
        return asked.stream().map(triple -> of(triple, first, rest)).toList();
    }

    private static Parts of(TriplePath triple, Map<Node, Node> first, Map<Node, Node> rest) {
        Node property = triple.getPredicate();
        Node object = triple.getObject();
        if (property != null && triple.getSubject().isVariable()) {
            if (property.hasURI(EACH) && object.isVariable()) {
                return new Parts(triple.getSubject().getName(), object.getName(), null);
            }
            Node cell = first.get(object);
            Node separator = rest.containsKey(object) ? first.get(rest.get(object)) : null;
            if (property.hasURI(SPLIT)
                    && cell != null
                    && cell.isVariable()
                    && separator != null
                    && separator.isLiteral()) {
                return new Parts(triple.getSubject().getName(), cell.getName(), separator.getLiteralLexicalForm());
            }
        }
        String asked = property == null ? "/" : property.isURI() ? property.getLocalName() : property.toString();
        throw new IllegalArgumentException(
                asked
                        + " asks for triples, of which a record has none; expected ?part f:each ?column or ?part f:split (?column \"|\")");
    }
}
