package org.entente.dataset.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where the folders of sources are: in the jar, and wherever a person has some of their own. */
final class SourceFolders {

    private static final String SHIPPED = "org/entente/data/sources/";
    private static final Pattern FILE_OF_A_SOURCE = Pattern.compile(SHIPPED + "([^/]+)/([^/]+)$");

    private SourceFolders() {}

    /** The sources that come with the program, by id. */
    static List<SourceFolder> shipped() {
        Map<String, Map<String, String>> folders = new TreeMap<>();
        try {
            // As the questions are listed: it works in a folder of classes, in a plain jar and in Spring Boot's nested
            // one.
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + SHIPPED + "*/*.*")) {
                URI place = file.getURI();
                Matcher name = FILE_OF_A_SOURCE.matcher(place.toString());
                if (name.find() && isDescribing(name.group(2))) {
                    folders.computeIfAbsent(name.group(1), id -> new HashMap<>())
                            .put(name.group(2), file.getContentAsString(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list the sources of " + SHIPPED, unreadable);
        }
        return folders.entrySet().stream()
                .map(folder -> new SourceFolder("data/sources/" + folder.getKey(), folder.getKey(), folder.getValue()))
                .toList();
    }

    /** The sources of a person's own: the folder itself where it is one of a source, or else the folders in it. */
    static List<SourceFolder> in(Path folder) throws IOException {
        if (Files.exists(folder.resolve(SourceFolder.DESCRIPTION))) {
            return List.of(read(folder.toRealPath()));
        }
        List<SourceFolder> sources = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.filter(Files::isDirectory).sorted().toList()) {
                sources.add(read(entry));
            }
        }
        return sources;
    }

    private static SourceFolder read(Path folder) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (isDescribing(name)) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        return new SourceFolder(folder.toString(), folder.getFileName().toString(), files);
    }

    private static boolean isDescribing(String name) {
        return name.endsWith(SourceFolder.MAPPING)
                || name.equals(SourceFolder.DESCRIPTION)
                || name.equals(SourceFolder.LOOKUPS);
    }
}
