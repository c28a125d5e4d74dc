package org.entente.graph;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.PathWriter;
import org.apache.jena.sparql.util.FmtUtils;
import org.entente.vocabulary.Ontology;
import org.entente.vocabulary.Prefixes;
import org.jspecify.annotations.Nullable;

/** The shapes that every graph must meet before it is stored. */
public final class Shapes {

    private final org.apache.jena.shacl.Shapes shapes;
    private final PrefixMapping prefixes;

    public Shapes(Iris iris, Ontology ontology) {
        this.shapes = org.apache.jena.shacl.Shapes.parse(ontology.shapes());
        this.prefixes = Prefixes.with(iris.base());
    }

    /** What is not as it should be in the graph of one source, in the {@code ent:} form; in alphabetical order. */
    public List<Finding> validate(Graph graph) {
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(this::finding)
                .distinct()
                .sorted()
                .toList();
    }

    /** Only what keeps a graph out of the store. */
    public List<Finding> violations(Graph graph) {
        return validate(graph).stream()
                .filter(finding -> finding.severity() == Finding.Severity.VIOLATION)
                .toList();
    }

    private Finding finding(ReportEntry entry) {
        return new Finding(
                entry.focusNode().toString(),
                entry.resultPath() == null ? null : PathWriter.asString(entry.resultPath(), new Prologue(prefixes)),
                shownOrNull(entry.value()),
                entry.message(),
                severity(entry.severity()),
                shown(entry.source()));
    }

    private @Nullable String shownOrNull(@Nullable Node node) {
        return node == null ? null : shown(node);
    }

    private String shown(Node node) {
        return FmtUtils.stringForNode(node, prefixes);
    }

    private static Finding.Severity severity(Severity severity) {
        return Finding.Severity.valueOf(severity.level().getLocalName().toUpperCase(Locale.ROOT));
    }
}
