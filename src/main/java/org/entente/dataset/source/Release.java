package org.entente.dataset.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files of a part that are of one release.
 *
 * @param name as the files give it, or null where they give none
 */
public record Release(@Nullable String name, List<OwnedFile> files) {

    private static final Comparator<String> ORDER = new ReleaseOrder();

    /**
     * The releases of the files of a part, the newest last.
     *
     * @param said which release they are of where their names do not say, or null
     * @throws UnclearRelease where some of their names say, and others do not
     */
    public static List<Release> of(List<OwnedFile> owned, @Nullable String said) throws UnclearRelease {
        Map<@Nullable String, List<OwnedFile>> files = new HashMap<>();
        for (OwnedFile file : owned) {
            String named = file.part().mapping().releaseOf(file.file().name());
            files.computeIfAbsent(named == null ? said : named, first -> new ArrayList<>())
                    .add(file);
        }
        List<OwnedFile> nameless = files.get(null);
        if (nameless != null && files.size() > 1) {
            throw new UnclearRelease(
                    "%s: found files of a release beside %s, whose name tells none; say which it is with --release, or load it alone"
                            .formatted(
                                    nameless.getFirst().part(),
                                    nameless.getFirst().path()));
        }
        return files.entrySet().stream()
                .map(release -> new Release(release.getKey(), release.getValue()))
                .sorted((one, other) -> order(one.name(), other.name()))
                .toList();
    }

    /** Whether it came out before another; nobody knows where either has no name. */
    public boolean isBefore(@Nullable String other) {
        return name != null && other != null && ORDER.compare(name, other) < 0;
    }

    /** The files on the disk; the members of an archive are one. */
    public List<Path> paths() {
        return files.stream().map(OwnedFile::path).distinct().toList();
    }

    public List<String> fileNames() {
        return files.stream().map(file -> file.file().name()).sorted().toList();
    }

    public Part part() {
        return files.getFirst().part();
    }

    private static int order(@Nullable String one, @Nullable String other) {
        return one == null || other == null ? 0 : ORDER.compare(one, other);
    }
}
