package org.entente.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.graph.Iris;
import org.entente.graph.stream.SubjectChange;
import org.entente.graph.stream.SubjectChange.Kind;
import org.entente.graph.stream.Term;
import org.entente.graph.stream.TripleSink;
import org.entente.load.PartReport.RevisionReport;
import org.entente.vocabulary.Claimed;
import org.entente.vocabulary.Concept;
import org.entente.vocabulary.Ent;
import org.jspecify.annotations.Nullable;

/**
 * What one release of a part says otherwise than the one before, thing by thing, as a graph of its own. What the earlier one said is there
 * in the {@code claimed:} form, because nobody asserts it any more.
 */
final class Revisions implements Consumer<SubjectChange> {

    /** What a load says of itself, and what follows from the things that the records describe. */
    private static final Set<String> NO_RECORDS = Set.of("run", "dataset", "dyad", "unresolved");

    private static final int LARGEST = 5;

    private final TripleSink graph;
    private final Iris iris;
    private final String part;
    private final @Nullable String earlier;
    private final @Nullable String later;
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);

    /** The smallest of the largest first. */
    private final PriorityQueue<Change> largest =
            new PriorityQueue<>(Comparator.comparing(Change::size).thenComparing(Change::words));

    private record Change(BigDecimal size, String words) {}

    Revisions(TripleSink graph, Iris iris, String part, @Nullable String earlier, @Nullable String later) {
        this.graph = graph;
        this.iris = iris;
        this.part = part;
        this.earlier = earlier;
        this.later = later;
    }

    @Override
    public void accept(SubjectChange change) {
        String things = iris.thing("").getURI();
        if (!change.subject().isURI() || !change.subject().getURI().startsWith(things)) {
            return;
        }
        String key = change.subject().getURI().substring(things.length());
        if (!NO_RECORDS.contains(key.replaceFirst("/.*", ""))) {
            counts.merge(change.kind(), 1L, Long::sum);
            write(change, key);
            weigh(change, key);
        }
    }

    RevisionReport report() {
        List<Change> sorted = new ArrayList<>(largest);
        sorted.sort(largest.comparator().reversed());
        return new RevisionReport(
                earlier,
                counts.getOrDefault(Kind.ADDED, 0L),
                counts.getOrDefault(Kind.CHANGED, 0L),
                counts.getOrDefault(Kind.WITHDRAWN, 0L),
                sorted.stream().map(Change::words).toList());
    }

    private void write(SubjectChange change, String key) {
        About revision = new About(graph, Term.of(iris.thing("revision/" + part + "/" + key)))
                .type(Ent.REVISION)
                .link(Ent.REVISED, Term.of(change.subject()))
                .link(Ent.REVISION_KIND, Term.of(kind(change.kind())))
                .words(Ent.EARLIER_RELEASE, earlier)
                .words(Ent.LATER_RELEASE, later);
        change.before().stream()
                .map(Claimed::of)
                .filter(triple -> Claimed.isTwin(triple.getPredicate()) || Claimed.isTwin(triple.getObject()))
                .forEach(triple -> revision.link(triple.getPredicate(), Term.of(triple.getObject())));
    }

    private static Node kind(Kind kind) {
        return Concept.of(
                switch (kind) {
                    case ADDED -> "added";
                    case CHANGED -> "changed";
                    case WITHDRAWN -> "removed";
                });
    }

    /** Keeps what changed most of the thing, if few others changed by more. */
    private void weigh(SubjectChange change, String key) {
        Set<Triple> said = change.after().isEmpty() ? change.before() : change.after();
        said.stream()
                .filter(triple -> isNumber(triple.getObject()))
                .map(triple -> change(change, key, triple.getPredicate()))
                .max(largest.comparator())
                .filter(most -> most.size().signum() > 0)
                .ifPresent(this::keep);
    }

    private static Change change(SubjectChange change, String key, Node property) {
        BigDecimal before = number(change.before(), property);
        BigDecimal after = number(change.after(), property);
        return new Change(
                after.subtract(before).abs(),
                "%s: %s %s → %s"
                        .formatted(
                                key,
                                property.getLocalName(),
                                change.before().isEmpty() ? "none" : before.toPlainString(),
                                change.after().isEmpty() ? "none" : after.toPlainString()));
    }

    private void keep(Change change) {
        largest.add(change);
        if (largest.size() > LARGEST) {
            largest.poll();
        }
    }

    private static BigDecimal number(Set<Triple> said, Node property) {
        return said.stream()
                .filter(triple -> triple.predicateMatches(property) && isNumber(triple.getObject()))
                .map(triple -> new BigDecimal(triple.getObject().getLiteralLexicalForm()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isNumber(Node node) {
        return node.isLiteral() && XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype());
    }
}
