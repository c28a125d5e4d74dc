package org.entente.load;

import java.time.Clock;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.entente.claim.Claim;
import org.entente.claim.DocumentDescription;
import org.entente.claim.EntityKind;
import org.entente.claim.SourceText;
import org.entente.claim.Value;
import org.entente.document.DocumentFiles;
import org.entente.document.UnreadableText;
import org.entente.extraction.ReadText;
import org.entente.extraction.Reader;
import org.entente.graph.ClaimGraph;
import org.entente.graph.ClaimTriples;
import org.entente.graph.ClaimedDocument;
import org.entente.graph.Finding;
import org.entente.graph.LoadRun;
import org.entente.graph.Shapes;
import org.entente.knowledge.Gazetteer;
import org.entente.knowledge.Resolution;
import org.jspecify.annotations.Nullable;

/** From a text to what is stored of it: read, written as triples, and held to the shapes claim by claim. */
final class DocumentPreparation {

    /** What an author may be, in the order in which it is looked up. */
    private static final List<EntityKind> AUTHORS = List.of(
            EntityKind.STATE,
            EntityKind.PUBLIC_BODY,
            EntityKind.INTERNATIONAL_ORGANIZATION,
            EntityKind.ORGANIZATION,
            EntityKind.PERSON);

    private final Reader reader;
    private final Gazetteer gazetteer;
    private final ClaimGraph claimGraph;
    private final Shapes shapes;
    private final Clock clock;

    DocumentPreparation(Reader reader, Gazetteer gazetteer, ClaimGraph claimGraph, Shapes shapes, Clock clock) {
        this.reader = reader;
        this.gazetteer = gazetteer;
        this.claimGraph = claimGraph;
        this.shapes = shapes;
        this.clock = clock;
    }

    /** @param fingerprint of the text and of all else that the graph follows from */
    Prepared prepare(Source.Text source, SourceText text, String fingerprint) throws BadSource {
        ReadText read = reader.readAndReport(text);
        List<Claim> claims = read.claims();
        ClaimedDocument document =
                withoutViolations(claimGraph.write(text, claims, author(text.description())), source);
        Places places = new Places(source.file(), text);
        return new Prepared(
                source.description().id(),
                document.toStore(),
                run(document, text.description(), read.whole() ? fingerprint : null),
                claims.size(),
                document.rejected().stream().map(places::of).toList(),
                document.claims().stream()
                        .flatMap(claim -> claim.forReview().stream())
                        .map(places::of)
                        .toList(),
                read.notes());
    }

    String readerAndGazetteer() {
        return reader.version() + " " + gazetteer.digest();
    }

    SourceText read(Source.Text source) throws BadSource {
        try {
            return reader.described(
                    DocumentFiles.read(source.file(), source.description()).in(reader.language()));
        } catch (UnreadableText e) {
            throw new BadSource(String.valueOf(e.getMessage()));
        }
    }

    /** The author where the gazetteer knows it, or null. */
    private Value.@Nullable Entity author(DocumentDescription description) {
        String name = description.author();
        if (name == null) {
            return null;
        }
        for (EntityKind kind : AUTHORS) {
            if (gazetteer.resolve(kind, name) instanceof Resolution.Found found) {
                return found.known().entity();
            }
        }
        return null;
    }

    /**
     * Rejects the claims that say something against the shapes. What is wrong with the document itself rejects the document.
     */
    private ClaimedDocument withoutViolations(ClaimedDocument document, Source.Text source) throws BadSource {
        ClaimedDocument good = document;
        List<Finding> violations = shapes.violations(good.toValidate());
        while (!violations.isEmpty()) {
            int before = good.claims().size();
            for (Finding violation : violations) {
                good = good.without(NodeFactory.createURI(violation.focus()), violation.toString());
            }
            if (good.claims().size() == before) {
                throw new BadSource(violations.stream()
                        .map(violation -> "%s: %s".formatted(source.path(), violation))
                        .toList());
            }
            violations = shapes.violations(good.toValidate());
        }
        return good;
    }

    private LoadRun run(ClaimedDocument document, DocumentDescription description, @Nullable String fingerprint) {
        int stated =
                (int) document.claims().stream().filter(ClaimTriples::asserted).count();
        return new LoadRun(
                "document/" + description.id(),
                clock.instant(),
                reader.version(),
                gazetteer.digest(),
                fingerprint,
                stated,
                document.claims().size() - stated,
                document.rejected().size());
    }
}
