package org.entente.dataset.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {

    private static final byte[] AID = "country,amount\nPeru,1\nChile,2\n".getBytes(UTF_8);

    @TempDir
    private Path folder;

    @Test
    void gzipIsToldByItsBytesAndItsEndingDoesNotCount() throws IOException, BadRecord {
        SourceFile named = only(write("aid_2024.csv.gz", gzip(AID)));
        SourceFile unnamed = only(write("aid_2025.csv", gzip(AID)));
        SourceFile plain = only(write("aid_2026.csv.gz", AID));

        assertThat(List.of(named.name(), unnamed.name(), plain.name()))
                .containsExactly("aid_2024.csv", "aid_2025.csv", "aid_2026.csv");
        assertThat(List.of(count(named), count(unnamed), count(plain))).containsExactly(2L, 2L, 2L);
    }

    @Test
    void theMembersOfAnArchiveAreFilesInTheirFolders() throws IOException, BadRecord {
        Path archive = write(
                "download",
                zip(Map.of(
                        "aid/",
                        new byte[0],
                        "aid/2024/peru.csv",
                        AID,
                        "../../etc/chile.csv.gz",
                        gzip(AID),
                        "__MACOSX/aid/._peru.csv",
                        new byte[] {0})));

        List<SourceFile> members = SourceFile.in(archive);

        assertThat(members).extracting(SourceFile::name).containsExactlyInAnyOrder("peru.csv", "chile.csv");
        for (SourceFile member : members) {
            assertThat(count(member)).isEqualTo(2);
        }
        assertThat(members)
                .filteredOn(member -> member.matches(List.of("2024/*.csv")))
                .hasSize(1);
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(archive);
        }
    }

    @Test
    void aGlobMayNameFolders() throws IOException {
        Path people = Files.createDirectories(folder.resolve("people/a"));
        SourceFile file = only(Files.write(people.resolve("adams.xml"), AID));

        assertThat(file.matches(List.of("*.csv", "*.xml"))).isTrue();
        assertThat(file.matches(List.of("a/*.xml"))).isTrue();
        assertThat(file.matches(List.of("people/?/*.xml"))).isTrue();
        assertThat(file.matches(List.of("people/*.xml"))).isFalse();
    }

    @Test
    void aTruncatedFileSaysWhere() throws IOException {
        byte[] whole = gzip(AID);
        SourceFile gzip = only(write("aid.csv.gz", Arrays.copyOf(whole, whole.length - 12)));
        Path zip = write("aid.zip", Arrays.copyOf(zip(Map.of("aid.csv", AID)), 60));

        assertThatThrownBy(() -> count(gzip))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage(
                        "aid.csv byte %d: found the end of the file in the middle of its packed data, expected a whole file; download it again",
                        whole.length - 12);
        assertThatThrownBy(() -> SourceFile.in(zip))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("a damaged ZIP archive");
    }

    @Test
    void whatUnfoldsWithoutEndIsRefused() throws IOException {
        byte[] blanks = new byte[1 << 20];
        Unpacking.Bounds bounds = new Unpacking.Bounds(1 << 30, 100, 1 << 16);
        Unpacking.Bounds small = new Unpacking.Bounds(1 << 19, 5000, 1 << 16);
        SourceFile gzip = only(write("bomb.csv.gz", gzip(blanks)));
        SourceFile member = only(write("bomb.zip", zip(Map.of("bomb.csv", blanks))));

        for (SourceFile bomb : List.of(gzip, member)) {
            assertThatThrownBy(() -> drain(bomb, bounds))
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageContaining("and 100 for each packed one");
            assertThatThrownBy(() -> drain(bomb, small))
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageContaining("at most 524288 bytes");
        }
    }

    @Test
    void aByteThatIsNoCharacterSaysWhere() throws IOException {
        SourceFile file = only(write("aid.csv", "country\nCôte d'Ivoire\n".getBytes(Charset.forName("windows-1252"))));

        assertThatThrownBy(() -> count(file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("aid.csv byte 10: found the byte F4, expected text in UTF-8; name the charset");
    }

    @Test
    void aFileThatIsUtf8IsReadAsThatThoughOthersOfItsKindAreNot() throws IOException, BadRecord {
        Input declared = Inputs.of(Map.of("charset", "windows-1252"));
        for (Charset charset : List.of(UTF_8, Charset.forName("windows-1252"))) {
            SourceFile file = only(write("aid.csv", "country\nCôte d’Ivoire\n".getBytes(charset)));
            try (Records records = file.records(declared)) {
                assertThat(records.next()).isTrue();
                assertThat(records.value(0)).isEqualTo("Côte d’Ivoire");
            }
        }
    }

    @Test
    void aSideTableIsReadOnceByItsKey() throws IOException {
        SourceFile file = only(write(
                "names.csv",
                "code,year,name,note\nPER,2020,Peru,x\nPER,2021,Perú,\n,,lost,\nPER,2020,late,\nPER,2020,Peru,y\n"));
        SideTable table = new SideTable("code|year", Inputs.of(Map.of("ignored", List.of("note"))));

        List<String> signals = new ArrayList<>();
        assertThat(table.read(List.of(file), signals::add))
                .containsOnly(
                        Map.entry("PER|2020", Map.of("code", "PER", "year", "2020", "name", "Peru")),
                        Map.entry("PER|2021", Map.of("code", "PER", "year", "2021", "name", "Perú")));
        assertThat(signals)
                .containsExactly(
                        "side table by \"code|year\": found 1 rows with the key of an earlier one, which says something else and counts; the first is \"PER|2020\" (names.csv row 5)");
        assertThatThrownBy(() -> new SideTable("id", table.input()).read(List.of(file), signals::add))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("found the columns code, year, name, note, expected one called \"id\"");
    }

    private static long count(SourceFile file) throws IOException, BadRecord {
        long count = 0;
        try (Records records = file.records(Input.csv(List.of("*.csv")))) {
            while (records.next()) {
                count++;
            }
        }
        return count;
    }

    private static void drain(SourceFile file, Unpacking.Bounds bounds) throws IOException {
        try (InputStream in = file.open(bounds)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static SourceFile only(Path path) throws IOException {
        List<SourceFile> files = SourceFile.in(path);
        assertThat(files).hasSize(1);
        return files.getFirst();
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                out.putNextEntry(new ZipEntry(member.getKey()));
                out.write(member.getValue());
            }
        }
        return packed.toByteArray();
    }
}
