package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.graph.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What goes wrong at the command line, with how it is said and how the command ends: the table is {@code bad-inputs.csv}. */
class BadInputsTest {

    private static final Path BAD = Path.of("src/test/resources/org/entente/cli/bad");

    @TempDir
    private static Path temp;

    private static Store held = Store.inMemory();

    @SuppressWarnings("NullAway.Init") // before all tests
    private static ServerSocket taken;

    @BeforeAll
    static void makeWhatIsTooLargeOrTooAliveForAFile() throws IOException {
        Files.writeString(temp.resolve("50-megabytes.txt"), "Peru and Chile met. ".repeat(2_500_000));
        Files.createDirectory(temp.resolve("empty"));
        Files.createDirectory(temp.resolve("empty-folder"));
        held = Store.open(temp.resolve("held"));
        taken = new ServerSocket(0);
    }

    @AfterAll
    static void letGo() throws IOException {
        held.close();
        taken.close();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "bad-inputs.csv", numLinesToSkip = 1)
    void whatIsWrongIsSaidInOneLineOfStandardError(String command, int exit, String message) {
        Ran ran = Ran.command(command.replace("{bad}", BAD.toString())
                .replace("{temp}", temp.toString())
                .replace("{port}", String.valueOf(taken.getLocalPort())));

        assertThat(ran.err().lines()).anyMatch(line -> line.startsWith("error: ") && line.contains(message));
        assertThat(ran.err()).doesNotContain("\tat ", "fault of Entente");
        assertThat(ran.out()).doesNotContain(message);
        assertThat(ran.exitCode()).isEqualTo(exit);
    }
}
