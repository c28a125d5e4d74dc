package org.entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.entente.graph.Withheld;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code export}: the store as N-Quads, for whoever may have it. */
@Command(name = "export", description = "Writes the store as N-Quads, without the datasets that nobody may pass on.")
final class ExportCommand implements Callable<Integer> {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where to; compressed if the name ends in .gz.")
    private Path output = Path.of("dump.nq.gz");

    @Option(
            names = "--all",
            description =
                    "For your own use: with the datasets whose terms do not let you pass them on, which are left out otherwise.")
    private boolean all;

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (Store open = store.openExisting();
                OutputStream file = stream()) {
            DatasetGraph dataset = open.dataset();
            Txn.executeRead(dataset, () -> {
                Predicate<Quad> isWithheld = all ? quad -> false : withheld(dataset)::holds;
                StreamRDF quads = StreamRDFWriter.getWriterStream(file, Lang.NQUADS);
                quads.start();
                Iterator<Quad> found = dataset.find();
                while (found.hasNext()) {
                    Quad quad = found.next();
                    if (!isWithheld.test(quad)) {
                        quads.quad(quad);
                    }
                }
                quads.finish();
            });
        }
        return ExitCode.DONE;
    }

    /** What is left out, after it was said. */
    private Withheld withheld(DatasetGraph dataset) {
        Withheld withheld = Withheld.in(dataset, Iris.ENTENTE);
        for (String graph : withheld.graphs()) {
            spec.commandLine()
                    .getErr()
                    .printf(
                            "left out %s: its licence does not let you pass it on; --all writes it, for your own use%n",
                            graph.replaceFirst("^" + Iris.ENTENTE.graph(""), ""));
        }
        return withheld;
    }

    private OutputStream stream() throws IOException {
        OutputStream file = Files.newOutputStream(output);
        return output.toString().endsWith(".gz") ? new GZIPOutputStream(file) : file;
    }
}
