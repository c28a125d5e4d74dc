package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files that stand beside the repository, in {@code ../shared}; without them a test is skipped, but fails where {@code CI=true}. */
public final class SharedFiles {

    private SharedFiles() {}

    /**
     * A file or folder that must be there for the test to go on.
     *
     * @param path below {@code ../shared}
     */
    public static Path required(String path) {
        Path file = Path.of("../shared").resolve(path);
        if (!Files.exists(file)) {
            assertThat(System.getenv("CI"))
                    .as("%s is missing; CI must have it", file)
                    .isNotEqualTo("true");
        }
        assumeTrue(Files.exists(file), () -> file + " is missing: nothing was compared with it");
        return file;
    }
}
