package org.entente.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All questions, by name.
 *
 * @param all in the order of their names
 */
public record QueryFiles(List<QueryFile> all) {

    public QueryFiles {
        all = all.stream().sorted(Comparator.comparing(QueryFile::name)).toList();
    }

    /** The questions that came with the program. */
    public static QueryFiles shipped() {
        // The one lister that works in a folder of classes, in a plain jar and in Spring Boot's nested one; it starts
        // nothing.
        return matching("classpath:org/entente/queries/*.rq");
    }

    static QueryFiles matching(String pattern) {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(pattern);
            return new QueryFiles(Stream.of(files).map(QueryFiles::read).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list the query files of " + pattern, unreadable);
        }
    }

    public Optional<QueryFile> find(String name) {
        return all.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    public Collection<String> names() {
        return all.stream().map(QueryFile::name).toList();
    }

    private static QueryFile read(Resource file) {
        try {
            return QueryFile.parse("queries/" + file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }
}
