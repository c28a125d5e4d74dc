package org.entente.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.entente.dataset.mapping.Context;
import org.entente.dataset.mapping.Mapper;
import org.entente.dataset.mapping.Mapping;
import org.entente.dataset.mapping.Tally;
import org.entente.dataset.record.Records;
import org.entente.dataset.record.SourceFile;
import org.entente.dataset.record.UnreadableFile;
import org.entente.dataset.source.Rejects;
import org.entente.graph.stream.NTriples;
import org.entente.knowledge.PartyResolver;
import org.entente.knowledge.ReferenceParties;

/** Maps one share into a file of N-Quads. */
final class ShareTask implements Function<Share, Mapped> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Broadcast<Work> broadcast;

    ShareTask(Broadcast<Work> broadcast) {
        this.broadcast = broadcast;
    }

    /** Read once on each machine. */
    private static final class Parties {
        static final PartyResolver KNOWN = ReferenceParties.load();
    }

    @Override
    public Mapped call(Share share) throws IOException {
        Work work = broadcast.value();
        Path folder = Path.of(work.folder());
        Path file = folder.resolve("part-%05d.nq%s".formatted(share.number(), work.gzip() ? ".gz" : ""));
        // Spark may run a task a second time beside the first: each writes a file of its own, and both are the same.
        Path unfinished = folder.resolve(
                "." + file.getFileName() + "." + TaskContext.get().taskAttemptId());
        try {
            Mapped mapped = map(share, work, unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return mapped;
        } catch (UnreadableFile unreadable) {
            // No other try would read it.
            Files.delete(unfinished);
            return new Mapped(Tally.NOTHING, new Rejects(), String.valueOf(unreadable.getMessage()));
        }
    }

    private static Mapped map(Share share, Work work, Path file) throws IOException {
        Rejects rejects = new Rejects();
        try (NTriples quads = NTriples.to(open(file, work.gzip()), work.graph())) {
            Mapping mapping = Mapping.parse(work.file(), work.mapping(), work.base());
            Context context = new Context(work.base(), work.source(), Parties.KNOWN, work.lookups(), work.tables());
            Mapper mapper = new Mapper(mapping, context, quads, rejects);
            for (Piece piece : share.pieces()) {
                for (SourceFile one : piece.open()) {
                    try (Records records = piece.records(one, mapping.input())) {
                        mapper.file(one.name(), records);
                    }
                }
            }
            return new Mapped(mapper.tally(), rejects, "");
        }
    }

    private static OutputStream open(Path file, boolean gzip) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        return gzip ? new GZIPOutputStream(out, 1 << 16) : out;
    }
}
