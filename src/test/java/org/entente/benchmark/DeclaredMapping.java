package org.entente.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entente.dataset.mapping.Context;
import org.entente.dataset.mapping.Lookups;
import org.entente.dataset.mapping.Mapper;
import org.entente.dataset.mapping.Mapping;
import org.entente.dataset.mapping.Outcome;
import org.entente.dataset.record.Problem;
import org.entente.dataset.record.Records;
import org.entente.dataset.record.SourceFile;
import org.entente.graph.stream.NTriples;
import org.entente.graph.stream.TripleSink;
import org.entente.knowledge.ReferenceParties;

/** Our engine, from a mapping in a file to triples. */
public final class DeclaredMapping {

    private static final String BASE = "https://w3id.org/entente/";
    private static final String SHIPPED = "/org/entente/data/sources/";

    private DeclaredMapping() {}

    /**
     * Maps the rows.
     *
     * @param arguments the name of a mapping of the benchmark, or source/part of one that ships; the file of rows, the file to write
     */
    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[2]));
                NTriples sink = NTriples.to(out)) {
            map(arguments[0], Path.of(arguments[1]), sink);
        }
    }

    static void map(String name, Path rows, TripleSink sink) throws IOException {
        int slash = name.indexOf('/');
        String query = slash < 0 ? "/org/entente/benchmark/" + name + ".rq" : SHIPPED + name + ".rq";
        Mapping mapping =
                Mapping.parse(query, new String(resource(query).readAllBytes(), StandardCharsets.UTF_8), BASE);
        Lookups lookups = slash < 0 ? Lookups.none() : lookups(SHIPPED + name.substring(0, slash) + "/lookups.csv");
        Context context = new Context(BASE, "benchmark", ReferenceParties.load(), lookups, Map.of());
        Mapper mapper = new Mapper(mapping, context, sink, DeclaredMapping::refuse);
        for (SourceFile file : SourceFile.in(rows)) {
            try (Records records = file.records(mapping.input())) {
                mapper.file(file.name(), records);
            }
        }
        Outcome outcome = mapper.finish();
        if (!outcome.signals().isEmpty()) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    private static Lookups lookups(String file) throws IOException {
        return Lookups.read(file, new InputStreamReader(resource(file), StandardCharsets.UTF_8), BASE);
    }

    private static InputStream resource(String path) {
        InputStream found = DeclaredMapping.class.getResourceAsStream(path);
        if (found == null) {
            throw new IllegalArgumentException(path);
        }
        return found;
    }

    private static void refuse(Problem problem) {
        throw new IllegalStateException(problem.sentence());
    }
}
