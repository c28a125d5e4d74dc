package org.entente.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of those that are measured.
 *
 * @param type of the class whose main method takes a mapping, a file of rows and the file to write
 */
record Way(String name, String classPath, List<String> options, String type) {

    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final String OURS = DeclaredMapping.class.getName();

    static final Way HAND = new Way("by hand", CLASS_PATH, List.of("-Xmx512m"), HandWritten.class.getName());
    static final Way ENTENTE = new Way("Entente", CLASS_PATH, List.of("-Xmx512m"), OURS);

    /** Not on our class path, but built beside it; with more heap, so that it need not save any. */
    static Way carml() throws IOException {
        Path built = Path.of("src/benchmark/carml/target");
        String classPath = built.resolve("classes") + ":" + Files.readString(built.resolve("classpath"));
        return new Way(
                "CARML", classPath + ":target/test-classes", List.of("-Xmx4g"), "org.entente.benchmark.carml.Carml");
    }

    /** Ours from a cache that the JVM, 25 or newer, has made in a run before: it holds classes from jars alone. */
    static Way cached(Path folder) throws Exception {
        Path jar = folder.resolve("entente.jar");
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(quiet, quiet, "cf", jar.toString(), "-C", "target/classes", ".", "-C", "target/test-classes", ".");
        Path cache = folder.resolve("entente.aot");
        Path rows = folder.resolve("aid.csv");
        AidRows.CSV.write(rows, 20_000);
        String jars = Stream.concat(Stream.of(jar.toString()), Stream.of(CLASS_PATH.split(":", -1)))
                .filter(path -> path.endsWith(".jar"))
                .collect(Collectors.joining(":"));
        Way training = new Way("", jars, List.of("-Xmx512m", "-XX:AOTCacheOutput=" + cache), OURS);
        training.run("aid-csv", rows, folder.resolve("training.nt"));
        return new Way("Entente, AOT", jars, List.of("-Xmx512m", "-XX:AOTCache=" + cache), OURS);
    }

    Measured run(String mapping, Path rows, Path triples) throws Exception {
        return Measured.process(classPath, options, List.of(type, mapping, rows.toString(), triples.toString()));
    }
}
