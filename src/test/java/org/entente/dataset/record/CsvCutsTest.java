package org.entente.dataset.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a CSV file is cut, its stretches together have the records, numbers and problems that it has when it is read at once. */
class CsvCutsTest {

    private static final Input INPUT = Input.csv(List.of("*.csv"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,text\nLima,one\nCallao,two\n",
                "name,text\r\nLima,\"a line\r\nand another\"\r\nCallao,two",
                "name,text\nLima,\"one \"\"word\"\"\nof, several\n\n\nlines\"\n\n \nCallao,\"\n\"\n",
                "\uFEFF\"name\nof it\",text\nLima,ñ\nCallao,“two”\n",
                "\n\n\n\n\n\nname,text\n\"\n\"\nLima,one\n",
                "name,text\nLima,\"stray\" quote\nCallao,plain \"quote\nPiura\n",
                "name,text\rLima,one\rCallao,two\r",
            })
    void quotesAndEmptyLinesAreWhereTheyWere(String text) throws IOException {
        assertWholeWhenCut(text);
    }

    @Test
    void anyTextOfTheseCharactersIsCutWell() throws IOException {
        Random random = new Random(4);
        String characters = "aé,\n\n\r\"\" ";
        for (int i = 0; i < 30; i++) {
            StringBuilder text = new StringBuilder("name,text\n");
            random.ints(30, 0, characters.length()).forEach(at -> text.append(characters.charAt(at)));
            assertWholeWhenCut(text.toString());
        }
    }

    @Test
    void aByteThatIsNoTextIsFoundAtItsPlaceInTheFile() throws IOException {
        String before = "name,text\n" + "Lima,one\n".repeat(20_000) + "Per";
        Path file = folder.resolve("some.csv");
        Files.write(file, (before + "\u00fa,two\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(cut(file, 100_000)).last().isEqualTo(whole(file).getLast());
        assertThat(whole(file)).last().asString().contains("byte " + (before.length() + 1));
    }

    private void assertWholeWhenCut(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("some.csv"), text);
        List<String> whole = whole(file);
        for (int size : IntStream.rangeClosed(1, text.length()).toArray()) {
            assertThat(cut(file, size)).as("%s in slices of %d", text, size).isEqualTo(whole);
        }
    }

    private static List<String> whole(Path path) throws IOException {
        List<String> told = new ArrayList<>();
        tell(() -> SourceFile.in(path).getFirst().records(INPUT), told);
        return told;
    }

    private static List<String> cut(Path path, int size) throws IOException {
        SourceFile file = SourceFile.in(path).getFirst();
        assertThat(CsvCuts.canCut(file, INPUT)).isTrue();
        CsvCuts cuts = CsvCuts.of(file, INPUT, size);
        List<Slice.Look> looks = new ArrayList<>();
        for (Slice slice : cuts.slices()) {
            looks.add(slice.look());
        }
        List<String> told = new ArrayList<>();
        for (Stretch stretch : cuts.stretches(looks)) {
            tell(() -> file.records(INPUT, stretch), told);
        }
        return told;
    }

    /** Opens records. */
    private interface Opening {
        Records open() throws IOException;
    }

    /** Each record with its number and its place, and what is wrong; behind an end there is nothing. */
    private static void tell(Opening opening, List<String> told) throws IOException {
        try (Records records = opening.open()) {
            long number = records.before();
            boolean more = true;
            while (more) {
                number++;
                try {
                    more = records.next();
                    if (more) {
                        told.add("%d %s %s".formatted(number, records.place(), values(records)));
                    }
                } catch (BadRecord bad) {
                    told.add("%d %s".formatted(number, bad.problem().sentence()));
                }
            }
        } catch (UnreadableFile unreadable) {
            told.add(unreadable.problem().sentence());
        }
    }

    private static List<String> values(Records records) {
        return IntStream.range(0, records.columns().size())
                .mapToObj(column -> records.columns().get(column) + "=" + records.value(column))
                .toList();
    }
}
