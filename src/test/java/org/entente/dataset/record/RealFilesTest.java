package org.entente.dataset.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The files of official sources, as they were published: each is read to its end, and has as many records as it should. */
class RealFilesTest {

    private static final List<SourceFile> ALL = new ArrayList<>();

    static List<Map<String, Object>> inputs() throws IOException {
        try (InputStream yaml = RealFilesTest.class.getResourceAsStream("real-files.yaml")) {
            List<Map<String, Object>> inputs = new Yaml().load(yaml);
            assertThat(inputs).hasSizeGreaterThan(30);
            return inputs;
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void allRecordsAreRead(Map<String, Object> said) throws IOException, BadRecord {
        Input input = Inputs.of(said);
        long records = 0;
        Set<String> unread = new TreeSet<>();
        for (SourceFile file : files(input)) {
            try (Records read = file.records(input)) {
                while (read.next()) {
                    records++;
                }
                unread.addAll(read.unread());
            }
        }

        assertThat((Long) records).hasToString(String.valueOf(said.get("count")));
        if (said.containsKey("unread")) {
            assertThat(String.join(", ", unread)).isEqualTo(said.get("unread"));
        }
    }

    @Test
    void everyFileOfTheFolderBelongsToOneOfThese() throws IOException {
        List<Input> inputs = inputs().stream().map(Inputs::of).toList();
        List<String> left = new ArrayList<>();
        for (SourceFile file : all()) {
            if (inputs.stream().noneMatch(input -> file.matches(input.files()))) {
                left.add(file.name());
            }
        }
        assertThat(left).containsOnly("SOURCE.txt", "README.md", "datapackage.json");
    }

    private static List<SourceFile> files(Input input) throws IOException {
        List<SourceFile> files =
                all().stream().filter(file -> file.matches(input.files())).toList();
        assertThat(files).as("%s", input.files()).isNotEmpty();
        return files;
    }

    /** Thousands of files: they are looked for once. */
    private static List<SourceFile> all() throws IOException {
        if (!ALL.isEmpty()) {
            return ALL;
        }
        try (Stream<Path> paths = Files.walk(SharedFiles.required("data"))) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                ALL.addAll(SourceFile.in(path));
            }
        }
        return ALL;
    }
}
