package org.entente.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.claim.DocumentDescription;
import org.entente.document.DocumentFiles;
import org.entente.knowledge.Slug;

/** What there is to load under some paths: documents in their folders, texts and files of triples. */
final class Sources {

    private final LoadOptions options;
    private final List<Source> found = new ArrayList<>();

    private Sources(LoadOptions options) {
        this.options = options;
    }

    /** Every source, in the order of the paths and of the names in a folder; each id is given once. */
    static List<Source> under(List<Path> paths, LoadOptions options) {
        Sources sources = new Sources(options);
        paths.forEach(sources::add);
        if (options.id() != null && sources.found.size() > 1) {
            return List.of(new Source.Bad(
                    paths.getFirst(),
                    "%s: found %d sources, expected one for the id \"%s\"; load them without --id"
                            .formatted(paths.getFirst(), sources.found.size(), options.id())));
        }
        return withoutTakenIds(sources.found);
    }

    private void add(Path path) {
        if (!Files.exists(path)) {
            bad(path, "found no such file or folder; check the path");
        } else if (!Files.isDirectory(path)) {
            addFile(path);
        } else if (Files.exists(path.resolve(DescriptionFile.NAME))) {
            addDocument(path);
        } else {
            addFolder(path);
        }
    }

    private void addFile(Path file) {
        String name = TripleFile.isNamedAsTriples(file)
                ? TripleFile.stem(file)
                : file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
        String id = options.id() == null ? Slug.of(name) : options.id();
        if (TripleFile.holdsTriples(file)) {
            found.add(new Source.Triples(file, id));
        } else {
            found.add(new Source.Text(file, file, options.over(DocumentDescription.unknown(id))));
        }
    }

    private void addDocument(Path folder) {
        try {
            String id = Slug.of(folder.toRealPath().getFileName().toString());
            found.add(new Source.Text(folder, text(folder), options.over(DescriptionFile.read(folder, id))));
        } catch (BadSource e) {
            e.problems().forEach(problem -> found.add(new Source.Bad(folder, problem)));
        } catch (IOException e) {
            bad(folder, "cannot be listed (%s); check its permissions".formatted(e.getMessage()));
        }
    }

    private static Path text(Path folder) throws IOException, BadSource {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> texts = files.filter(
                            file -> file.getFileName().toString().startsWith("text."))
                    .toList();
            if (texts.size() != 1) {
                throw new BadSource(
                        "%s: found %d files named text.*, expected one beside %s; put the words of the document there"
                                .formatted(folder, texts.size(), DescriptionFile.NAME));
            }
            return texts.getFirst();
        }
    }

    private void addFolder(Path folder) {
        int before = found.size();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.sorted().filter(Sources::isLoaded).forEach(this::add);
        } catch (IOException e) {
            bad(folder, "cannot be listed (%s); check its permissions".formatted(e.getMessage()));
        }
        if (found.size() == before) {
            bad(
                    folder,
                    "found nothing to load, expected documents (.txt, .md, .html, .pdf, .docx), files of triples, or folders with a text and its "
                            + DescriptionFile.NAME);
        }
    }

    /** What is taken from a folder without being named: a README beside the sources is none. */
    private static boolean isLoaded(Path entry) {
        return Files.isDirectory(entry) || TripleFile.isNamedAsTriples(entry) || isDocument(entry);
    }

    private static boolean isDocument(Path entry) {
        return DocumentFiles.isNamedAsDocument(entry)
                && !entry.getFileName().toString().equalsIgnoreCase("README.md");
    }

    private void bad(Path path, String problem) {
        found.add(new Source.Bad(path, path + ": " + problem));
    }

    private static List<Source> withoutTakenIds(List<Source> found) {
        Map<String, Path> taken = new HashMap<>();
        return found.stream()
                .map(source -> {
                    String id = switch (source) {
                        case Source.Text text ->
                            "document/" + text.description().id();
                        case Source.Triples triples -> "dataset/" + triples.id();
                        case Source.Bad bad -> "";
                    };
                    Path other = id.isEmpty() ? null : taken.putIfAbsent(id, source.path());
                    return other == null
                            ? source
                            : new Source.Bad(
                                    source.path(),
                                    "%s: would be %s, as %s is; rename one of them, or load them one by one with --id"
                                            .formatted(source.path(), id, other));
                })
                .toList();
    }
}
