package org.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.entente.claim.Claim;
import org.entente.claim.SourceText;
import org.entente.extraction.Reader;
import org.entente.graph.ClaimGraph;
import org.entente.graph.ClaimedDocument;
import org.entente.graph.Iris;
import org.entente.vocabulary.Ontology;
import org.entente.vocabulary.Prefixes;

/** Claims as the graph that a load would make of them. */
final class ClaimTurtle {

    private ClaimTurtle() {}

    static void write(SourceText text, List<Claim> claims, Reader reader, PrintWriter out) {
        Ontology ontology = Ontology.load();
        ClaimedDocument document = new ClaimGraph(Iris.ENTENTE, ontology, reader.forms()).write(text, claims, null);
        Graph graph = document.toStore();
        graph.getPrefixMapping().setNsPrefixes(Prefixes.with(Iris.ENTENTE.base()));
        out.print(RDFWriter.source(graph).lang(Lang.TURTLE).asString());
    }
}
