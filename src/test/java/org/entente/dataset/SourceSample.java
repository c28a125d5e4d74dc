package org.entente.dataset;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.dataset.mapping.Context;
import org.entente.dataset.mapping.Lookups;
import org.entente.dataset.mapping.Mapper;
import org.entente.dataset.mapping.Mapping;
import org.entente.dataset.mapping.Outcome;
import org.entente.dataset.record.Input;
import org.entente.dataset.record.Problem;
import org.entente.dataset.record.Records;
import org.entente.dataset.record.SideTable;
import org.entente.dataset.record.SourceFile;
import org.entente.graph.stream.TripleSink;
import org.entente.knowledge.PartyResolver;
import org.entente.knowledge.ReferenceParties;

/**
 * A part of a source, and what its sample becomes by it.
 *
 * @param folder of the source
 * @param part the name of the mapping
 * @param data the folder of the files that are mapped
 */
public record SourceSample(Path folder, String part, Path data) {

    private static final PartyResolver PARTIES = ReferenceParties.load();
    public static final String BASE = "https://w3id.org/entente/";

    /** What a sample became. */
    public record Mapped(Graph graph, Outcome outcome, List<Problem> problems) {}

    /** All parts of all sources in a folder; none where there is no such folder. */
    public static List<SourceSample> in(Path sources) {
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(sources, 2)) {
            return files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .map(file -> new SourceSample(
                            file.resolveSibling("").normalize(),
                            file.getFileName().toString().replaceFirst("\\.rq$", ""),
                            file.resolveSibling("sample")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether somebody has said what the sample becomes. */
    public boolean hasExpectation() {
        return Files.exists(expected(".ttl"));
    }

    public String source() {
        return folder.getFileName().toString();
    }

    /** A file of the sample that says what the part must become. */
    Path expected(String ending) {
        return folder.resolve("sample").resolve(part + ending);
    }

    public Mapping mapping() throws IOException {
        String file = part + ".rq";
        return Mapping.parse(source() + "/" + file, Files.readString(folder.resolve(file)), BASE);
    }

    /** Makes what maps the part. */
    @FunctionalInterface
    public interface Maker {

        Mapper mapper(Mapping mapping, Context context, TripleSink sink, Consumer<Problem> problems);
    }

    public Mapped map() throws IOException {
        return map(Mapper::new);
    }

    public Mapped map(Maker maker) throws IOException {
        Mapping mapping = mapping();
        Graph graph = GraphFactory.createDefaultGraph();
        List<Problem> problems = new ArrayList<>();
        Context context = new Context(BASE, source(), PARTIES, lookups(), tables(mapping));
        Mapper mapper = maker.mapper(
                mapping,
                context,
                (subject, predicate, object) ->
                        graph.add(Triple.create(subject.node(), predicate.node(), object.node())),
                problems::add);
        for (SourceFile file : files(mapping.input())) {
            try (Records records = file.records(mapping.input())) {
                mapper.file(file.name(), records);
            }
        }
        return new Mapped(graph, mapper.finish(), problems);
    }

    private Lookups lookups() throws IOException {
        Path file = folder.resolve("lookups.csv");
        if (!Files.exists(file)) {
            return Lookups.none();
        }
        try (Reader csv = new StringReader(Files.readString(file))) {
            return Lookups.read(source() + "/lookups.csv", csv, BASE);
        }
    }

    private Map<String, Map<String, Map<String, String>>> tables(Mapping mapping) throws IOException {
        Map<String, Map<String, Map<String, String>>> tables = new HashMap<>();
        for (Map.Entry<String, SideTable> declared : mapping.tables().entrySet()) {
            SideTable table = declared.getValue();
            tables.put(declared.getKey(), table.read(files(table.input()), signal -> {}));
        }
        return tables;
    }

    private List<SourceFile> files(Input input) throws IOException {
        List<SourceFile> matching = new ArrayList<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                SourceFile.in(file).stream()
                        .filter(one -> one.matches(input.files()))
                        .forEach(matching::add);
            }
        }
        if (matching.isEmpty()) {
            throw new IOException("%s has no file for %s".formatted(data, input.files()));
        }
        return matching;
    }
}
