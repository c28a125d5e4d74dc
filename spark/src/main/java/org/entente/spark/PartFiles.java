package org.entente.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.dataset.source.Claim;
import org.entente.dataset.source.FileClaims;
import org.entente.dataset.source.OwnedFile;
import org.entente.dataset.source.Part;

/** The files of official sources under some paths, by the parts that they belong to. */
final class PartFiles {

    private final Map<String, List<OwnedFile>> byPart = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    /**
     * Looks for them.
     *
     * @param parts among which a file's are looked for
     * @param insisted whether a person says that they are of these
     */
    PartFiles(List<Path> paths, List<Part> parts, boolean insisted) throws IOException {
        FileClaims claims = new FileClaims(parts);
        for (Path path : paths) {
            int before = byPart.values().stream().mapToInt(List::size).sum();
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.walk(path)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        take(claims.of(file));
                    }
                }
            } else if (Files.exists(path)) {
                take(insisted ? claims.insisted(path) : claims.of(path));
            }
            if (problems.isEmpty()
                    && byPart.values().stream().mapToInt(List::size).sum() == before) {
                problems.add(
                        "%s: found no file of an official source; check the path, or say whose it is with --dataset"
                                .formatted(path));
            }
        }
    }

    /** The files of each part, in the order of its records. */
    List<List<OwnedFile>> parts() {
        return List.copyOf(byPart.values());
    }

    List<String> problems() {
        return problems;
    }

    private void take(Claim claim) {
        problems.addAll(claim.problems());
        claim.owned()
                .forEach(owned -> byPart.computeIfAbsent(owned.part().id(), first -> new ArrayList<>())
                        .add(owned));
    }
}
