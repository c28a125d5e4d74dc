package org.entente.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.DocumentDescription;
import org.entente.dataset.source.Claim;
import org.entente.document.DocumentFiles;
import org.entente.knowledge.Slug;

/** What there is to load under some paths: documents in their folders, texts and files of triples; and what stands among them. */
final class Sources {

    /** What people call the files in which they say what the others in a folder are. */
    private static final Pattern NOTE =
            Pattern.compile("(?i)(readme|sources?|licen[cs]e|copying|notice|changelog)(\\.\\w+)?");

    private final LoadOptions options;
    private final UnaryOperator<DocumentDescription> index;
    private final RowFiles rows;
    private final List<Source> found = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final Set<Path> openFolders = new HashSet<>();

    private Sources(LoadRequest request) {
        this.options = request.options();
        this.index = request.index();
        this.rows = new RowFiles(request.rows());
    }

    /** Every source, texts last, in the order of the paths and of the names in a folder; each id is given once. */
    static Sources under(LoadRequest request) {
        Sources sources = new Sources(request);
        request.paths().forEach(sources::addNamed);
        sources.requireOneForItsId(request.paths());
        TakenIds.refuse(sources.found);
        sources.found.sort(Comparator.comparing(source -> source instanceof Source.Text));
        return sources;
    }

    List<Source> found() {
        return found;
    }

    /** The parts of official sources that files were found of. */
    List<RowSource> rows() {
        return rows.sources();
    }

    List<Source> texts() {
        return found.stream().filter(source -> source instanceof Source.Text).toList();
    }

    /** What is not read as a text. */
    List<Source> others() {
        return found.stream().filter(source -> !(source instanceof Source.Text)).toList();
    }

    /** The paths of the graphs that what was found becomes: {@code document/ID}, {@code dataset/ID}, {@code dataset/ID/PART}. */
    Set<String> ids() {
        return Stream.concat(
                        rows.sources().stream().map(source -> source.part().path()),
                        found.stream().flatMap(source -> source.storedAs().stream()))
                .collect(Collectors.toSet());
    }

    /** What stands in a folder and is not loaded, and why. */
    List<String> skipped() {
        return skipped;
    }

    /** What a person names is to be loaded, and it is a mistake where it is nothing. */
    private void addNamed(Path path) {
        int before = found.size() + rows.size();
        if (!Files.exists(path)) {
            bad(path, "found no such file or folder; check the path");
        } else if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (RowFiles.isNamedAsRecords(path)) {
            addNamedRecords(path);
        } else {
            addFile(path);
        }
        if (found.size() + rows.size() == before) {
            bad(
                    path,
                    "found nothing to load, expected documents (.txt, .md, .html, .pdf, .docx), files of triples or of official sources, or folders with a text and its "
                            + DescriptionFile.NAME);
        }
    }

    private void addNamedRecords(Path file) {
        try {
            Claim claim = rows.takeNamed(file);
            if (!claim.isNobodys()) {
                return;
            }
            if (TripleFile.holdsTriplesInside(file)) {
                addFile(file);
            } else {
                bad(
                        file,
                        RowFiles.whyNobodys(claim)
                                + "; say it with --dataset ID if it is of one, \"entente sources\" lists them");
            }
        } catch (BadSource e) {
            e.problems().forEach(problem -> found.add(new Source.Bad(file, problem)));
        }
    }

    /** A file of records in a folder; it is none of ours as long as no source has it. */
    private void addRecords(Path entry) {
        try {
            Claim claim = rows.take(entry);
            if (claim.isNobodys() && TripleFile.holdsTriplesInside(entry)) {
                addFile(entry);
            } else if (claim.isNobodys()) {
                skip(entry, RowFiles.whyNobodys(claim));
            }
        } catch (BadSource e) {
            e.problems().forEach(problem -> found.add(new Source.Bad(entry, problem)));
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
            found.add(new Source.Text(file, file, described(DocumentDescription.unknown(id))));
        }
    }

    private void addDocument(Path folder) {
        try {
            String id = Slug.of(folder.toRealPath().getFileName().toString());
            found.add(new Source.Text(
                    folder, DescriptionFile.textBeside(folder), described(DescriptionFile.read(folder, id))));
        } catch (BadSource e) {
            e.problems().forEach(problem -> found.add(new Source.Bad(folder, problem)));
        } catch (IOException e) {
            bad(folder, "cannot be listed (%s); check its permissions".formatted(e.getMessage()));
        }
    }

    private void addFolder(Path folder) {
        if (Files.exists(folder.resolve(DescriptionFile.NAME))) {
            addDocument(folder);
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            Path real = folder.toRealPath();
            if (openFolders.add(real)) {
                entries.sorted().forEach(this::addEntry);
                openFolders.remove(real);
            } else {
                skip(folder, "a link back to a folder that it stands in");
            }
        } catch (IOException e) {
            bad(folder, "cannot be listed (%s); check its permissions".formatted(e.getMessage()));
        }
    }

    /** What is taken from a folder without being named: a README beside the sources is none, and no note on where they come from. */
    private void addEntry(Path entry) {
        String name = entry.getFileName().toString();
        if (name.startsWith(".")) {
            skip(entry, "a hidden file");
        } else if (Files.isDirectory(entry)) {
            addFolder(entry);
        } else if (RowFiles.isNamedAsRecords(entry)) {
            addRecords(entry);
        } else if (TripleFile.isNamedAsTriples(entry) || isDocument(entry)) {
            addFile(entry);
        } else if (isNote(entry)) {
            skip(entry, "a note on what stands beside it; name it to load it all the same");
        } else {
            skip(
                    entry,
                    "neither a document (.txt, .md, .html, .pdf, .docx) nor a file of triples; name it to load it all the same");
        }
    }

    private static boolean isDocument(Path entry) {
        return DocumentFiles.isNamedAsDocument(entry) && !isNote(entry);
    }

    private static boolean isNote(Path entry) {
        return NOTE.matcher(entry.getFileName().toString()).matches();
    }

    private void skip(Path path, String why) {
        skipped.add(path + ": " + why);
    }

    private void bad(Path path, String problem) {
        found.add(new Source.Bad(path, path + ": " + problem));
    }

    /** What is known, with what the index says put over it, and over all what the person says. */
    private DocumentDescription described(DocumentDescription known) {
        return options.over(index.apply(known));
    }

    private void requireOneForItsId(List<Path> paths) {
        if (options.id() != null && found.size() > 1) {
            int sources = found.size();
            found.clear();
            bad(
                    paths.getFirst(),
                    "found %d sources, expected one for the id \"%s\"; load them without --id"
                            .formatted(sources, options.id()));
        }
    }
}
