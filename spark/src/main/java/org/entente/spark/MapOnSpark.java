package org.entente.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.entente.dataset.source.Expectations;
import org.entente.dataset.source.OfficialSources;
import org.entente.dataset.source.OwnedFile;
import org.entente.dataset.source.Part;
import org.entente.graph.Iris;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command: maps files of official sources into N-Quads on Apache Spark. */
@Command(
        name = "entente-spark",
        mixinStandardHelpOptions = true,
        description =
                "Maps files of official sources into N-Quads: a folder ID/PART in the output for each kind of record.")
public final class MapOnSpark implements Callable<Integer> {

    private static final int INVALID_INPUT = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files as they were downloaded, or folders of them, at the same path on every machine.")
    private List<Path> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "Where the N-Quads go, the same folder for every machine.")
    @SuppressWarnings("NullAway.Init")
    private Path output;

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description = "Official sources of your own, beside those that ship.")
    private @Nullable Path sources;

    @Option(
            names = "--dataset",
            paramLabel = "ID[/PART]",
            description = "The official source that the files are of, whatever their names and columns.")
    private @Nullable String dataset;

    @Option(names = "--release", paramLabel = "NAME", description = "The release of files whose names do not say it.")
    private @Nullable String release;

    @Option(
            names = "--partitions",
            paramLabel = "NUMBER",
            description = "Into how many tasks a part is divided; as many as are worth it where this is not given.")
    private int partitions;

    @Option(names = "--gzip", description = "Pack the N-Quads.")
    private boolean gzip;

    @Option(
            names = "--most-rejected",
            paramLabel = "PERCENT",
            description =
                    "How many of a hundred records may be rejected before a part is refused; default: ${DEFAULT-VALUE}.")
    private double mostRejected = Expectations.FEW_OF_A_HUNDRED;

    @Option(names = "--force", description = "Write a part although it is not as expected.")
    private boolean force;

    public static void main(String[] args) {
        System.exit(new CommandLine(new MapOnSpark()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        PartFiles files = new PartFiles(paths, parts(), dataset != null);
        if (!files.problems().isEmpty()) {
            files.problems().forEach(problem -> spec.commandLine().getErr().println("error: " + problem));
            return INVALID_INPUT;
        }
        JobOptions options = new JobOptions(output, partitions, gzip, release, mostRejected, force);
        boolean failed = false;
        try (JavaSparkContext spark = new JavaSparkContext(settings(new SparkConf()))) {
            for (List<OwnedFile> part : files.parts()) {
                PartReport report = new PartJob(spark, options).map(part);
                report.print(spec.commandLine().getErr());
                failed |= !report.problems().isEmpty();
            }
        }
        return failed ? INVALID_INPUT : 0;
    }

    private List<Part> parts() throws IOException {
        String base = Iris.ENTENTE.base();
        OfficialSources shipped = OfficialSources.shipped(base);
        OfficialSources all =
                sources == null ? shipped : OfficialSources.in(sources, base).over(shipped);
        List<Part> parts = dataset == null ? all.parts() : all.named(dataset);
        if (parts.isEmpty()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "found no source or part \"%s\"; \"entente sources\" lists them".formatted(dataset));
        }
        return parts;
    }

    /** What spark-submit or a cluster says goes before this; on one machine nothing listens to any other. */
    static SparkConf settings(SparkConf said) {
        said.setIfMissing("spark.app.name", "entente")
                .setIfMissing("spark.master", "local[*]")
                .setIfMissing("spark.log.level", "WARN");
        if (said.get("spark.master").startsWith("local")) {
            said.setIfMissing("spark.ui.enabled", "false")
                    .setIfMissing("spark.driver.host", "localhost")
                    .setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
        return said;
    }
}
