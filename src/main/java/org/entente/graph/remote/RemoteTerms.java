package org.entente.graph.remote;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.tdb2.sys.NormalizeTermsTDB2;

/** Terms on their way to a remote store, and back, in the form in which the embedded one has them. */
final class RemoteTerms {

    private static final Pattern NOT_IN_AN_IRI = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\]");

    private RemoteTerms() {}

    static String text(Collection<Node> terms) {
        return terms.stream().map(RemoteTerms::text).collect(Collectors.joining(" "));
    }

    /** A term as a query has it; Virtuoso's blank nodes have names, by which they can be asked for. */
    static String text(Node term) {
        return term.isLiteral()
                ? NodeFmtLib.strNT(term)
                : iri(term.isBlank() ? term.getBlankNodeLabel() : term.getURI());
    }

    static String iri(String iri) {
        if (NOT_IN_AN_IRI.matcher(iri).find()) {
            throw new QueryExecException("found \"%s\", which is no IRI".formatted(iri));
        }
        return "<" + iri + ">";
    }

    static Binding asEmbedded(Binding row) {
        BindingBuilder same = Binding.builder();
        row.forEach((variable, term) -> same.add(variable, asEmbedded(term)));
        return same.build();
    }

    static Triple asEmbedded(Triple triple) {
        return Triple.create(triple.getSubject(), triple.getPredicate(), asEmbedded(triple.getObject()));
    }

    /** Numbers, truth and dates in their one form: Virtuoso says 1 for true, and leaves the zero of 1.0 out. */
    private static Node asEmbedded(Node term) {
        return term.isLiteral() ? NormalizeTermsTDB2.normalizeTDB2(term) : term;
    }
}
