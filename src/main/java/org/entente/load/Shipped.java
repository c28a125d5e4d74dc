package org.entente.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.entente.dataset.ReferenceDatasets;
import org.entente.graph.LoadRun;

/**
 * What ships in the jar: the ontology, the reference datasets and the documents of our own. An empty store gets them, and so does
 * one that has them from another version of Entente; what a person has withdrawn from a store of this version stays away.
 */
public final class Shipped {

    /** A list, as the folders of a jar inside a jar cannot be walked; a test holds it to the folder. */
    static final List<String> DOCUMENTS =
            List.of("canal-treaties-by-a-doubter", "canal-treaties-by-a-friend", "us-peru-briefing");

    private static final String FOLDER = "/org/entente/data/documents/";
    private static final List<String> FILES = List.of("text.txt", DescriptionFile.NAME);
    private static final String ONTOLOGY = "ontology";

    private final Loader loader;
    private final Map<String, Graph> graphs = new LinkedHashMap<>();

    private Shipped(Loader loader) {
        this.loader = loader;
        graphs.put(ONTOLOGY, loader.ontology().terms());
        String prefix = loader.iris().graph("");
        ReferenceDatasets.all(loader.iris().base())
                .forEach((iri, graph) -> graphs.put(iri.substring(prefix.length()), graph));
    }

    /** Loads what ships, unless the store has all of it; the report is empty then. */
    public static LoadReport load(Loader loader, Progress progress) {
        Shipped shipped = new Shipped(loader);
        String version = "shipped " + shipped.digest();
        Optional<String> stored = loader.run(ONTOLOGY).map(LoadRun::reader);
        return stored.filter(version::equals).isPresent() ? new LoadReport(List.of()) : shipped.load(version, progress);
    }

    /** The ontology comes last, because it carries the version: a load that is cut off is done again. */
    private LoadReport load(String version, Progress progress) {
        progress.found(graphs.size() + DOCUMENTS.size());
        List<SourceReport> reports = new ArrayList<>();
        graphs.forEach((source, graph) -> {
            if (!source.equals(ONTOLOGY)) {
                reports.add(loader.put(source, graph, version));
                progress.done(reports.getLast());
            }
        });
        reports.addAll(documents(progress));
        reports.add(loader.put(ONTOLOGY, loader.ontology().terms(), version));
        progress.done(reports.getLast());
        return new LoadReport(reports);
    }

    /** Documents are loaded as anybody's are, from files. */
    private List<SourceReport> documents(Progress progress) {
        Progress eachDone = new Progress() {
            @Override
            public void done(SourceReport report) {
                progress.done(report);
            }
        };
        try {
            Path folder = Files.createTempDirectory("entente-documents");
            try {
                List<Path> documents = new ArrayList<>();
                for (String id : DOCUMENTS) {
                    documents.add(copy(id, Files.createDirectory(folder.resolve(id))));
                }
                return loader.load(documents, LoadOptions.NONE, eachDone).sources();
            } finally {
                PathUtils.deleteDirectory(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the documents that ship with Entente cannot be put into a temporary folder", e);
        }
    }

    private static Path copy(String id, Path folder) throws IOException {
        for (String file : FILES) {
            Files.write(folder.resolve(file), bytes(id + "/" + file));
        }
        return folder;
    }

    private String digest() {
        MessageDigest digest = sha256();
        for (Graph graph : graphs.values()) {
            Iter.asStream(graph.find())
                    .map(triple -> triple.getSubject() + " " + triple.getPredicate() + " " + triple.getObject())
                    .sorted()
                    .forEach(triple -> digest.update(triple.getBytes(StandardCharsets.UTF_8)));
        }
        for (String id : DOCUMENTS) {
            FILES.forEach(file -> digest.update(bytes(id + "/" + file)));
        }
        digest.update(loader.readerAndGazetteer().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Shipped.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "%s%s is not on the class path; build the project again with mvn package"
                                .formatted(FOLDER, file));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + file + " cannot be read", e);
        }
    }
}
