package org.entente.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.entente.dataset.mapping.Outcome;
import org.entente.dataset.source.Expectations;
import org.entente.dataset.source.Part;
import org.entente.dataset.source.Rejects;
import org.entente.dataset.source.Release;
import org.entente.dataset.source.SideTables;
import org.entente.graph.GraphBuild;
import org.entente.graph.NextGeneration;
import org.entente.graph.generation.StoreUnavailable;
import org.entente.graph.stream.Term;
import org.entente.load.PartReport.RevisionReport;
import org.jspecify.annotations.Nullable;

/**
 * One part of an official source on its way into the next generation of a store: mapped, held against what is expected, and compared with the
 * release that it takes the place of. What is not good is forgotten, and the store keeps what it has.
 */
final class PartLoad {

    private static final int SHOWN_OF_A_REASON = 3;
    private static final int FINDINGS_SHOWN = 5;

    private final PartsLoad.Tools tools;
    private final NextGeneration next;
    private final RowSource source;
    private final Part part;
    private final String graphIri;
    private final Expectations expectations;
    private final List<GraphBuild> builds = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final long started;

    PartLoad(PartsLoad.Tools tools, NextGeneration next, RowSource source) {
        this.tools = tools;
        this.next = next;
        this.source = source;
        this.part = source.part();
        this.graphIri = tools.iris().graph(part.path());
        this.expectations = new Expectations(part, tools.options().mostRejected(), tools.force());
        this.started = tools.clock().millis();
    }

    /** Leaves the part's graphs in the next generation where all is well, and none where not. */
    PartReport load() {
        try {
            return loaded();
        } catch (BadSource bad) {
            return failed(bad.problems());
        } catch (IOException | UncheckedIOException | StoreUnavailable unreadable) {
            return failed(List.of(String.valueOf(unreadable.getMessage())));
        } catch (PartsLoad.Stopped stopped) {
            throw stopped;
        } catch (RuntimeException fault) {
            return failed(
                    List.of("%s: found %s while it was loaded, which is a fault of Entente; report it with the file"
                            .formatted(part, fault)));
        }
    }

    private PartReport loaded() throws BadSource, IOException {
        List<Release> releases = Release.of(source.files(), tools.options().release());
        Release newest = releases.getLast();
        Optional<PartRun> stored = PartRun.in(tools.store(), tools.iris(), part.path());
        String content = Fingerprint.ofFiles(newest.paths());
        String fingerprint = tools.fingerprint().of(part, content, sideTables(newest));
        if (!tools.force()
                && stored.filter(run -> run.fingerprint().equals(fingerprint)).isPresent()) {
            tools.progress().read(source.bytes());
            return unchanged(stored.get());
        }
        refuseOlder(newest, stored.map(PartRun::release).orElse(null));
        Optional<Release> earlier = mapEarlier(releases);
        GraphBuild graph = build(graphIri);
        PartMapping mapped = PartMapping.of(newest, tools.watched(graph), tools);
        List<String> failed = expectations.failed(mapped.outcome());
        if (!failed.isEmpty()) {
            abandon();
            return report(mapped, newest, stored.isPresent(), null).failed(failed);
        }
        describe(graph, mapped.outcome(), newest, content, fingerprint);
        boolean otherFiles = earlier.isPresent()
                || stored.filter(before -> !before.content().equals(content)).isPresent();
        RevisionReport revisions = graph.replaces() && otherFiles
                ? revisions(graph, earlier.map(Release::name).or(() -> stored.map(PartRun::release)), newest)
                : null;
        keepRejects(mapped.rejects());
        return report(mapped, newest, stored.isPresent(), revisions);
    }

    private void refuseOlder(Release newest, @Nullable String stored) throws BadSource {
        if (!tools.force() && newest.isBefore(stored)) {
            throw new BadSource(
                    "%s: found the release %s, but the store has %s, which is newer; load it with --force to go back"
                            .formatted(part, newest.name(), stored));
        }
    }

    /** The release before the newest, so that what changed can be told; only two are read. */
    private Optional<Release> mapEarlier(List<Release> releases) {
        if (releases.size() == 1) {
            return Optional.empty();
        }
        releases.subList(0, releases.size() - 2)
                .forEach(older ->
                        notes.add("release %s was not read: there are two newer ones".formatted(older.name())));
        Release earlier = releases.get(releases.size() - 2);
        GraphBuild graph = build(graphIri);
        try {
            PartMapping.of(earlier, tools.watched(graph), tools);
            return Optional.of(earlier);
        } catch (IOException unreadable) {
            graph.abandon();
            builds.remove(graph);
            notes.add("release %s cannot be compared: %s".formatted(earlier.name(), unreadable.getMessage()));
            return Optional.empty();
        }
    }

    private List<Path> sideTables(Release release) throws IOException {
        return SideTables.files(part, release.paths());
    }

    private void describe(GraphBuild graph, Outcome outcome, Release release, String content, String fingerprint) {
        part.description()
                .tell(
                        graphIri,
                        (Triple triple) -> graph.triple(
                                Term.of(triple.getSubject()),
                                Term.of(triple.getPredicate()),
                                Term.of(triple.getObject())));
        new PartRun(
                        part.path(),
                        tools.clock().instant(),
                        release.name(),
                        content,
                        fingerprint,
                        release.fileNames(),
                        outcome.records(),
                        outcome.skipped(),
                        outcome.rejected(),
                        outcome.triples())
                .writeTo(graph, tools.iris(), part.source());
    }

    private @Nullable RevisionReport revisions(GraphBuild graph, Optional<String> earlier, Release later) {
        String name = tools.iris().derived(graphIri) + "/revisions";
        GraphBuild changed = build(name);
        Revisions revisions =
                new Revisions(tools.watched(changed), tools.iris(), part.id(), earlier.orElse(null), later.name());
        graph.difference(revisions);
        if (revisions.report().all() == 0) {
            changed.abandon();
            next.drop(name);
        }
        return revisions.report();
    }

    private void keepRejects(Rejects rejects) {
        String name = StoredReject.graph(tools.iris(), part.path());
        if (rejects.isEmpty()) {
            next.drop(name);
        } else {
            StoredReject.write(rejects, build(name), tools.iris(), part.id());
        }
    }

    private GraphBuild build(String iri) {
        GraphBuild build = next.graph(iri);
        builds.add(build);
        return build;
    }

    private void abandon() {
        builds.forEach(GraphBuild::abandon);
        builds.clear();
    }

    private PartReport report(
            PartMapping mapped, Release release, boolean replaces, @Nullable RevisionReport revisions) {
        Outcome outcome = mapped.outcome();
        notes.addAll(mapped.signals());
        mapped.findings().stream().limit(FINDINGS_SHOWN).forEach(finding -> notes.add("against a shape: " + finding));
        if (mapped.findings().size() > FINDINGS_SHOWN) {
            notes.add("against a shape: %d more of the first things"
                    .formatted(mapped.findings().size() - FINDINGS_SHOWN));
        }
        return new PartReport(
                part.id(),
                release.fileNames(),
                release.name(),
                replaces ? SourceReport.Outcome.REPLACED : SourceReport.Outcome.NEW,
                outcome.records(),
                outcome.triples(),
                outcome.skipped(),
                outcome.rejected(),
                mapped.rejects().reasons(),
                mapped.rejects().first(SHOWN_OF_A_REASON),
                outcome.names(),
                notes,
                revisions,
                List.of(),
                seconds());
    }

    private PartReport unchanged(PartRun run) {
        return new PartReport(
                part.id(),
                run.files(),
                run.release(),
                SourceReport.Outcome.UNCHANGED,
                run.records(),
                run.triples(),
                run.skipped(),
                run.rejected(),
                Map.of(),
                List.of(),
                List.of(),
                notes,
                null,
                List.of(),
                seconds());
    }

    private PartReport failed(List<String> problems) {
        abandon();
        List<String> files = source.paths().stream()
                .map(path -> String.valueOf(path.getFileName()))
                .toList();
        PartRun nothing = new PartRun(part.path(), tools.clock().instant(), null, "", "", files, 0, 0, 0, 0);
        return unchanged(nothing).failed(problems);
    }

    private double seconds() {
        return (tools.clock().millis() - started) / 1000.0;
    }
}
