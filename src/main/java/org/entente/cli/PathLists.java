package org.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Paths as they are named at the command line, one by one or in lists: files with a path on each line. */
final class PathLists {

    private static final String STANDARD_INPUT = "-";

    private PathLists() {}

    /** The paths in their order; one that begins with {@code @} and is no file itself is a list. */
    static List<Path> expand(List<Path> paths, List<Path> lists) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path path : paths) {
            String name = path.toString();
            if (name.startsWith("@") && !Files.exists(path)) {
                all.addAll(read(Path.of(name.substring(1))));
            } else {
                all.add(path);
            }
        }
        for (Path list : lists) {
            all.addAll(read(list));
        }
        return all;
    }

    /** A line that is blank or begins with {@code #} names no path. */
    private static List<Path> read(Path list) throws IOException {
        try (BufferedReader lines = open(list)) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Path::of)
                    .toList();
        }
    }

    private static BufferedReader open(Path list) throws IOException {
        return list.toString().equals(STANDARD_INPUT)
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(list, StandardCharsets.UTF_8);
    }
}
