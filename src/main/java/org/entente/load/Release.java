package org.entente.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.dataset.source.OwnedFile;
import org.entente.dataset.source.Part;
import org.entente.dataset.source.ReleaseOrder;
import org.jspecify.annotations.Nullable;

/**
 * The files of a part that are of one release.
 *
 * @param name as the files give it, or null where they give none
 */
record Release(@Nullable String name, List<OwnedFile> files) {

    private static final Comparator<String> ORDER = new ReleaseOrder();

    /**
     * The releases of the files of a part, the newest last.
     *
     * @param said which release they are of where their names do not say, or null
     */
    static List<Release> of(RowSource source, @Nullable String said) throws BadSource {
        Map<@Nullable String, List<OwnedFile>> files = new HashMap<>();
        for (OwnedFile file : source.files()) {
            String named = source.part().mapping().releaseOf(file.file().name());
            files.computeIfAbsent(named == null ? said : named, first -> new ArrayList<>())
                    .add(file);
        }
        if (files.size() > 1 && files.containsKey(null)) {
            throw new BadSource(
                    "%s: found files of a release beside %s, whose name tells none; say which it is with --release, or load it alone"
                            .formatted(source.part(), files.get(null).getFirst().path()));
        }
        return files.entrySet().stream()
                .map(release -> new Release(release.getKey(), release.getValue()))
                .sorted((one, other) -> order(one.name(), other.name()))
                .toList();
    }

    /** Whether it came out before another; nobody knows where either has no name. */
    boolean isBefore(@Nullable String other) {
        return name != null && other != null && ORDER.compare(name, other) < 0;
    }

    /** The files on the disk; the members of an archive are one. */
    List<Path> paths() {
        return files.stream().map(OwnedFile::path).distinct().toList();
    }

    List<String> fileNames() {
        return files.stream().map(file -> file.file().name()).sorted().toList();
    }

    Part part() {
        return files.getFirst().part();
    }

    private static int order(@Nullable String one, @Nullable String other) {
        return one == null || other == null ? 0 : ORDER.compare(one, other);
    }
}
