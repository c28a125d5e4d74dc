package org.entente.dataset.source;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The folder of a source, before its files are understood.
 *
 * @param place where it stands, for messages: {@code data/sources/us-foreign-aid}
 * @param id the name of the folder
 * @param files the text of each file that is not a sample, by its name
 */
record SourceFolder(String place, String id, Map<String, String> files) {

    static final String DESCRIPTION = "description.ttl";
    static final String LOOKUPS = "lookups.csv";
    static final String MAPPING = ".rq";

    SourceFolder {
        files = Map.copyOf(files);
    }

    Optional<String> lookups() {
        return Optional.ofNullable(files.get(LOOKUPS));
    }

    Optional<String> description() {
        return Optional.ofNullable(files.get(DESCRIPTION));
    }

    /** The mappings by the names of their parts, in alphabetical order. */
    Map<String, String> mappings() {
        Map<String, String> mappings = new TreeMap<>();
        files.forEach((name, text) -> {
            if (name.endsWith(MAPPING)) {
                mappings.put(name.substring(0, name.length() - MAPPING.length()), text);
            }
        });
        return mappings;
    }

    String place(String file) {
        return place + "/" + file;
    }
}
