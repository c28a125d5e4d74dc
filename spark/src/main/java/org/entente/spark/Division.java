package org.entente.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.entente.dataset.record.CsvCuts;
import org.entente.dataset.record.Input;
import org.entente.dataset.record.Slice;
import org.entente.dataset.record.SourceFile;
import org.entente.dataset.record.Stretch;
import org.entente.dataset.source.OwnedFile;
import org.entente.dataset.source.Release;

/** Divides the files of a release among tasks. */
final class Division {

    /** More than this is not read by one task, unless it cannot be cut. */
    private static final long LARGEST_SHARE = 1L << 26;

    private final JavaSparkContext spark;

    Division(JavaSparkContext spark) {
        this.spark = spark;
    }

    /** @param wanted how many shares a person wants, or 0 for as many as are worth it */
    List<Share> divide(Release release, int wanted) throws IOException {
        List<Path> paths = release.paths();
        long all = 0;
        for (Path path : paths) {
            all += Files.size(path);
        }
        int shares = wanted > 0 ? wanted : (int) Math.max(spark.defaultParallelism(), all / LARGEST_SHARE + 1);
        List<Piece> pieces = new ArrayList<>();
        Map<Path, CsvCuts> cuts = cuts(release, Math.max(1, all / shares));
        Map<Path, List<Slice.Look>> looks = look(cuts);
        for (Path path : paths) {
            CsvCuts cut = cuts.get(path);
            if (cut == null) {
                pieces.add(whole(release, path));
            } else {
                for (Stretch stretch : cut.stretches(looks.getOrDefault(path, List.of()))) {
                    pieces.add(new Piece(
                            path.toString(), Set.of(path.toString()), stretch, stretch.end() - stretch.begin()));
                }
            }
        }
        return Share.of(pieces, shares);
    }

    /** The files that are cut into slices of a size. */
    private static Map<Path, CsvCuts> cuts(Release release, long size) throws IOException {
        Input input = release.part().mapping().input();
        Map<Path, CsvCuts> cuts = new LinkedHashMap<>();
        for (OwnedFile owned : release.files()) {
            SourceFile file = owned.file();
            if (file.size() > size && CsvCuts.canCut(file, input)) {
                cuts.put(owned.path(), CsvCuts.of(file, input, size));
            }
        }
        return cuts;
    }

    private Map<Path, List<Slice.Look>> look(Map<Path, CsvCuts> cuts) {
        List<Slice> slices =
                cuts.values().stream().flatMap(cut -> cut.slices().stream()).toList();
        Map<Path, List<Slice.Look>> looks = new LinkedHashMap<>();
        if (!slices.isEmpty()) {
            List<Slice.Look> seen =
                    spark.parallelize(slices, slices.size()).map(Slice::look).collect();
            int from = 0;
            for (Map.Entry<Path, CsvCuts> cut : cuts.entrySet()) {
                int to = from + cut.getValue().slices().size();
                looks.put(cut.getKey(), seen.subList(from, to));
                from = to;
            }
        }
        return looks;
    }

    private static Piece whole(Release release, Path path) throws IOException {
        Set<String> files = release.files().stream()
                .filter(owned -> owned.path().equals(path))
                .map(owned -> owned.file().toString())
                .collect(Collectors.toSet());
        return new Piece(path.toString(), files, null, Files.size(path));
    }
}
