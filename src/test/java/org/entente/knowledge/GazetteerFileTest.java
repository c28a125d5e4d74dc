package org.entente.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.claim.EntityKind;
import org.entente.claim.PartialDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerFileTest {

    private static final Gazetteer GAZETTEER = ReferenceGazetteer.load()
            .with(List.of(
                    new Known(
                            EntityKind.PERSON,
                            "person/rosa-vela",
                            "Rosa Vela",
                            List.of(new Name("Rosa Vela", Name.Kind.OTHER)),
                            null,
                            List.of(),
                            List.of(new Tenure("Mayor", "PER", PartialDate.ofMonth(2020, 5), null))),
                    new Known(
                            EntityKind.AGREEMENT,
                            "agreement/lake-charter",
                            "Lake Charter",
                            List.of(new Name("Lake Charter", Name.Kind.OTHER)),
                            null,
                            List.of("PER", "BOL"),
                            List.of())));

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = directory.resolve("gazetteer.tsv");
        try (Writer out = Files.newBufferedWriter(file)) {
            GazetteerFile.write(GAZETTEER, out);
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Gazetteer read = GazetteerFile.read(file);

        assertThat(List.copyOf(read.all())).isEqualTo(List.copyOf(GAZETTEER.all()));
        assertThat(read.digest()).isEqualTo(GAZETTEER.digest());
    }

    @Test
    void aFileThatWasChangedIsRefused() throws IOException {
        Files.writeString(file, Files.readString(file).replace("Lake Charter", "Lake Carter"));

        assertThatThrownBy(() -> GazetteerFile.read(file))
                .isInstanceOf(BadGazetteer.class)
                .hasMessageContaining("gazetteer.tsv line 1: found the digest " + GAZETTEER.digest());
    }

    @Test
    void aFileThatIsNoneIsRefusedAtItsLine() throws IOException {
        Files.writeString(file, Files.readString(file) + "UNICORN\tunicorn/1\tOne\t\n");

        assertThatThrownBy(() -> GazetteerFile.read(file))
                .isInstanceOf(BadGazetteer.class)
                .hasMessageContaining("found \"UNICORN");
        assertThatThrownBy(() -> GazetteerFile.read(directory.resolve("nothing.tsv")))
                .isInstanceOf(BadGazetteer.class)
                .hasMessageContaining("nothing.tsv: cannot be read");
    }
}
