package org.entente.dataset.source;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.dataset.mapping.BadMapping;
import org.entente.dataset.mapping.KnownColumns;
import org.entente.dataset.mapping.Lookups;
import org.entente.dataset.mapping.Mapping;
import org.jspecify.annotations.Nullable;

/** All official sources whose files can be loaded: those that ship, and those of a person's own. */
public final class OfficialSources {

    private final Map<String, List<Part>> parts;

    private OfficialSources(Map<String, List<Part>> parts) {
        this.parts = parts;
    }

    /** Those that ship. */
    public static OfficialSources shipped(String base) {
        return of(SourceFolders.shipped(), base);
    }

    /**
     * Those of a folder: the folder of a source, or one of such folders.
     *
     * @throws BadSourceFolder with all that is wrong with them
     */
    public static OfficialSources in(Path folder, String base) throws IOException {
        List<SourceFolder> own = SourceFolders.in(folder);
        if (own.isEmpty()) {
            throw new BadSourceFolder(List.of(
                    "%s: found no sources, expected folders with %s and mappings (.rq); check the path of --sources"
                            .formatted(folder, SourceFolder.DESCRIPTION)));
        }
        return of(own, base);
    }

    /** These beside others or, of the same id, in their place. */
    public OfficialSources over(OfficialSources others) {
        Map<String, List<Part>> all = new TreeMap<>(others.parts);
        all.putAll(parts);
        return new OfficialSources(all);
    }

    /** By id; a source and its parts in alphabetical order. */
    public Map<String, List<Part>> bySource() {
        return parts;
    }

    public List<Part> parts() {
        return parts.values().stream().flatMap(List::stream).toList();
    }

    /** The parts that {@code ID} or {@code ID/PART} means; none where there is no such source. */
    public List<Part> named(String id) {
        return parts().stream()
                .filter(part -> part.id().equals(id)
                        || part.source().equals(id)
                        || (part.source() + "/" + part.mapping().part()).equals(id))
                .toList();
    }

    private static OfficialSources of(List<SourceFolder> folders, String base) {
        Map<String, List<Part>> parts = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        folders.forEach(folder -> parts.put(folder.id(), read(folder, base, problems)));
        if (!problems.isEmpty()) {
            throw new BadSourceFolder(problems);
        }
        return new OfficialSources(parts);
    }

    private static List<Part> read(SourceFolder folder, String base, List<String> problems) {
        String described = folder.description().orElse("");
        OfficialDescription description = OfficialDescription.read(
                folder.place(SourceFolder.DESCRIPTION), described, folder.id(), base, problems);
        Lookups lookups = lookups(folder, base, problems);
        List<Part> parts = new ArrayList<>();
        folder.mappings().forEach((name, text) -> {
            try {
                Mapping mapping = Mapping.parse(folder.place(name + SourceFolder.MAPPING), text, base);
                parts.add(new Part(
                        folder.id(),
                        mapping,
                        KnownColumns.of(mapping),
                        lookups,
                        description,
                        String.join("\n", text, folder.lookups().orElse(""), described)));
            } catch (BadMapping bad) {
                problems.add(String.valueOf(bad.getMessage()));
            }
        });
        if (parts.isEmpty()) {
            problems.add("%s: found no mapping that can be read, expected one a kind of record, such as %s.rq; add one"
                    .formatted(folder.place(), folder.id()));
        }
        return parts;
    }

    private static Lookups lookups(SourceFolder folder, String base, List<String> problems) {
        @Nullable String csv = folder.lookups().orElse(null);
        try {
            return csv == null
                    ? Lookups.none()
                    : Lookups.read(folder.place(SourceFolder.LOOKUPS), new StringReader(csv), base);
        } catch (BadMapping | IOException bad) {
            problems.add(String.valueOf(bad.getMessage()));
            return Lookups.none();
        }
    }
}
