package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command, as a person calls it. */
class MapOnSparkTest {

    private static final String AID = "data/sources/us-foreign-aid/sample";

    @TempDir
    private Path folder;

    private final StringWriter told = new StringWriter();

    @Test
    void aPartIsWrittenOnceAndOnlyWhereItIsAsExpected() throws IOException {
        String output = folder.resolve("quads").toString();
        Path part = folder.resolve("quads/us-foreign-aid/us-foreign-aid");

        assertThat(run("--output", output, AID)).isEqualTo(3);
        assertThat(told.toString()).contains("found 9 records, expected 22000 to 24000");
        assertThat(part).doesNotExist();

        assertThat(run("--force", "--gzip", "--output", output, AID)).isZero();
        assertThat(told.toString()).contains("us-foreign-aid: rejected 1: ");
        assertThat(part)
                .isDirectoryContaining("glob:**/part-00000.nq.gz")
                .isDirectoryContaining("glob:**/described.nq");
        assertThat(Files.readString(part.resolve("report.json")))
                .startsWith("{\"part\":\"us-foreign-aid\",\"release\":\"2023\"")
                .contains("\"place\":\"row ");

        assertThat(run("--force", "--output", output, AID)).isEqualTo(3);
        assertThat(told.toString()).contains("found a folder that is there already");
    }

    @Test
    void whatNoSourceHasIsAnError() {
        assertThat(run("--output", folder.toString(), "README.md")).isEqualTo(3);
        assertThat(told.toString()).contains("README.md: found no file of an official source");
        assertThat(run("--output", folder.toString(), "--dataset", "nobody", AID))
                .isEqualTo(2);
    }

    private int run(String... arguments) {
        return new CommandLine(new MapOnSpark())
                .setErr(new PrintWriter(told, true))
                .execute(arguments);
    }
}
