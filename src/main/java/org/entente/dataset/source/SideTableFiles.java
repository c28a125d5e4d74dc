package org.entente.dataset.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.dataset.record.SideTable;
import org.entente.dataset.record.SourceFile;

/**
 * Where the files of a side table are: beside the files of the part that looks things up in it, or in folders near them, as the source
 * has them. A person who loads one file of a source need not know that others belong to it.
 */
public final class SideTableFiles {

    /** {@code missions-countries/peru.xml} and {@code people/adams-john.xml} stand two folders apart at most. */
    private static final int NEAR = 2;

    private SideTableFiles() {}

    /** In the order of their paths. */
    public static List<SourceFile> of(SideTable table, Collection<Path> besides) throws IOException {
        Set<Path> near = new LinkedHashSet<>();
        Collection<String> globs = table.input().files();
        for (Path folder : foldersNear(besides)) {
            for (String glob : globs) {
                near.addAll(matching(folder, glob));
            }
        }
        List<SourceFile> files = new ArrayList<>();
        near.addAll(archives(besides));
        for (Path path : near.stream().sorted().toList()) {
            SourceFile.in(path).stream().filter(file -> file.matches(globs)).forEach(files::add);
        }
        return files;
    }

    private static Set<Path> foldersNear(Collection<Path> files) {
        Set<Path> folders = new LinkedHashSet<>();
        for (Path file : files) {
            Path folder = file.toAbsolutePath().normalize().getParent();
            for (int up = 0; up < NEAR && folder != null; up++) {
                folders.add(folder);
                folder = folder.getParent();
            }
        }
        return folders;
    }

    /** The files below a folder, as deep as a glob goes. */
    private static List<Path> matching(Path folder, String glob) throws IOException {
        int slash = glob.indexOf('/');
        int depth = (int) glob.chars().filter(c -> c == '/').count();
        boolean named = slash > 0 && !glob.substring(0, slash).matches(".*[*?\\[{].*");
        Path from = named ? folder.resolve(glob.substring(0, slash)) : folder;
        if (!Files.isDirectory(from)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(from, named ? depth : depth + 1)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static List<Path> archives(Collection<Path> besides) {
        return besides.stream()
                .filter(beside -> beside.getFileName().toString().endsWith(".zip"))
                .toList();
    }
}
