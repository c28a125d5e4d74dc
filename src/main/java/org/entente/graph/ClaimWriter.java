package org.entente.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.entente.claim.Claim;
import org.entente.claim.FoundBy;
import org.entente.claim.Slot;
import org.entente.claim.SourceText;
import org.entente.claim.Value;
import org.entente.claim.Voice;
import org.entente.vocabulary.Concept;
import org.entente.vocabulary.Ent;
import org.jspecify.annotations.Nullable;

/** Writes the claims of one document, and remembers which IRIs it has given. */
final class ClaimWriter {

    private final Iris iris;
    private final String document;
    private final Node author;
    private final ValueNodes nodes;
    private final NamedThings names;
    private final SpanTriples spans;
    private final Minter minter;
    private final Set<Node> claimIris = new HashSet<>();
    private final Map<String, Integer> occurrences = new HashMap<>();

    ClaimWriter(Iris iris, SourceText source, Node author, ValueNodes nodes) {
        this.iris = iris;
        this.document = source.description().id();
        this.author = author;
        this.nodes = nodes;
        this.names = new NamedThings(iris);
        this.spans = new SpanTriples(iris, source);
        this.minter = new Minter(document);
    }

    ClaimTriples write(Claim claim, GraphTemplate template) throws CannotStand {
        if (!spans.fits(claim.span())) {
            throw new CannotStand("\"%s\" does not stand in the text at %d to %d"
                    .formatted(
                            claim.span().quote(),
                            claim.span().start(),
                            claim.span().end()));
        }
        FilledForm form = new FilledForm(template, claim, iris, minter, nodes);
        Map<Triple, Set<Node>> reified = form.reified();
        if (reified.isEmpty()) {
            throw new CannotStand("nothing that its claim line asks for is filled; found the slots %s"
                    .formatted(claim.slots().keySet()));
        }
        return new ClaimTriples(
                claim, form.things(), form.triples().collect(Collectors.toSet()), record(claim, form, reified));
    }

    private Set<Triple> record(Claim claim, FilledForm form, Map<Triple, Set<Node>> reified) {
        Set<Triple> record = new LinkedHashSet<>(spans.of(claim.span()));
        String key = freeKey(claim);
        reified.forEach(
                (said, things) -> record.addAll(claim(claim, key, things, said).triples()));
        Stream.concat(named(claim), speakers(claim.voice()))
                .forEach(entity -> record.addAll(names.of(nodes.entity(entity), entity)));
        form.conceptsInWords().forEach((concept, words) -> record.addAll(names.of(concept, words)));
        return record;
    }

    private Subject claim(Claim claim, String key, Set<Node> things, Triple said) {
        Subject subject = new Subject(freeIri(claim))
                .type(Ent.CLAIM)
                .with(RDF.subject.asNode(), said.getSubject())
                .with(RDF.predicate.asNode(), said.getPredicate())
                .with(RDF.object.asNode(), said.getObject())
                .with(Ent.IN_DOCUMENT, iris.document(document))
                .with(Ent.EVIDENCE, spans.iri(claim.span()))
                .with(Ent.FACT_TYPE, claim.type())
                .with(Ent.RULE, claim.rule())
                .with(Ent.CLAIM_KEY, key);
        if (claim.foundBy() != FoundBy.RULES) {
            subject.with(Ent.SECOND_READER, true);
        }
        writeStanding(subject, claim);
        writeVoice(subject, claim.voice());
        things.forEach(thing -> subject.with(Ent.DESCRIBES, thing));
        named(claim).forEach(entity -> subject.with(Ent.ABOUT, nodes.entity(entity)));
        return subject;
    }

    /** As it stands before anybody has decided on it. */
    private static void writeStanding(Subject subject, Claim claim) {
        List<Doubt> forReview = Doubt.of(claim);
        subject.with(Ent.ASSERTED, claim.asserted() && forReview.isEmpty());
        if (!forReview.isEmpty()) {
            subject.with(Ent.REVIEW_STATUS, Concept.of("waiting"));
            forReview.forEach(doubt -> subject.with(Ent.REVIEW_REASON, doubt.reason()));
            if (claim.asserted()) {
                subject.with(Ent.WITHHELD, true);
            }
        }
    }

    private void writeVoice(Subject claim, Voice voice) {
        claim.with(Ent.MODALITY, Concept.of(voice.modality()))
                .with(Ent.POLARITY, Concept.of(voice.polarity()))
                .with(Ent.DIRECT_QUOTE, voice.directQuote())
                .with(Ent.SPEAKER, agent(voice.speaker()));
        if (voice.reporterStance() != null) {
            claim.with(Ent.REPORTED_BY, agent(voice.reportedBy()))
                    .with(Ent.REPORTER_STANCE, Concept.of(voice.reporterStance()));
        }
    }

    private Node agent(Value.@Nullable Entity named) {
        return named == null ? author : nodes.entity(named);
    }

    private String freeKey(Claim claim) {
        String first = ClaimKey.of(document, claim, 1);
        int occurrence = occurrences.merge(first, 1, Integer::sum);
        return occurrence == 1 ? first : ClaimKey.of(document, claim, occurrence);
    }

    private Node freeIri(Claim claim) {
        String type = claim.type().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        String path = "claim/%s/%d-%s".formatted(document, claim.span().start(), type);
        Node iri = iris.thing(path);
        for (int number = 2; !claimIris.add(iri); number++) {
            iri = iris.thing(path + "-" + number);
        }
        return iri;
    }

    private static Stream<Value.Entity> named(Claim claim) {
        return claim.slots().values().stream()
                .flatMap(List::stream)
                .map(Slot::value)
                .filter(Value.Entity.class::isInstance)
                .map(Value.Entity.class::cast);
    }

    private static Stream<Value.Entity> speakers(Voice voice) {
        return Stream.of(Optional.ofNullable(voice.speaker()), Optional.ofNullable(voice.reportedBy()))
                .flatMap(Optional::stream);
    }
}
