package org.entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.system.Txn;
import org.entente.graph.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}: the whole store, or what is seen of it at a level, as N-Quads. */
@Command(name = "export", description = "Writes the whole store, or what is seen of it at a level, as N-Quads.")
final class ExportCommand implements Callable<Integer> {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where to; compressed if the name ends in .gz.")
    private Path output = Path.of("dump.nq.gz");

    @Mixin
    private LevelOption level = new LevelOption();

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() throws IOException {
        try (Store open = store.openExisting();
                OutputStream file = stream()) {
            Txn.executeRead(
                    open.dataset(),
                    () -> StreamRDFWriter.write(file, level.level().of(open.dataset()), Lang.NQUADS));
        }
        return ExitCode.DONE;
    }

    private OutputStream stream() throws IOException {
        OutputStream file = Files.newOutputStream(output);
        return output.toString().endsWith(".gz") ? new GZIPOutputStream(file) : file;
    }
}
