package org.entente.query;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.entente.vocabulary.Concept;
import org.entente.vocabulary.Ent;
import org.entente.vocabulary.Prefixes;

/** A receipt as triples, without the rows, whose digest stands for them. */
public final class ReceiptGraph {

    private static final String PROV = "http://www.w3.org/ns/prov#";

    private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    private final Node receipt;

    private ReceiptGraph(Node receipt) {
        this.receipt = receipt;
        graph.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
    }

    /**
     * A receipt as triples.
     *
     * @param address where the receipt can be had
     */
    public static Graph of(Receipt receipt, String address) {
        ReceiptGraph written = new ReceiptGraph(NodeFactory.createURI(address));
        written.add(RDF.type.asNode(), Ent.term("AnswerReceipt"));
        written.add(Ent.term("queryText"), NodeFactory.createLiteralString(receipt.query()));
        written.add(Ent.EVIDENCE_LEVEL, Concept.of(receipt.level()));
        written.add(prov("generatedAtTime"), NodeFactory.createLiteralDT(receipt.askedAt(), XSDDatatype.XSDdateTime));
        written.add(Ent.term("graphVersion"), NodeFactory.createLiteralString(receipt.graphVersion()));
        written.add(Ent.term("answerDigest"), NodeFactory.createLiteralString(receipt.digest()));
        written.add(
                Ent.term("rowsFound"),
                NodeFactory.createLiteralDT(Integer.toString(receipt.rows().size()), XSDDatatype.XSDinteger));
        receipt.sources()
                .forEach(source -> written.add(DCTerms.source.asNode(), NodeFactory.createURI(source.graph())));
        receipt.words().forEach(words -> written.add(prov("wasDerivedFrom"), NodeFactory.createURI(words.span())));
        return written.graph;
    }

    private void add(Node property, Node value) {
        graph.add(receipt, property, value);
    }

    private static Node prov(String name) {
        return NodeFactory.createURI(PROV + name);
    }
}
