package org.entente.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.entente.claim.EntityKind;
import org.entente.claim.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A gazetteer as a text file that can be looked at, compared and read again: a head with the digest, then a line a thing (kind, key,
 * name, state), and below it, indented, its names, parties and tenures; a tab stands between cells.
 */
public final class GazetteerFile {

    private static final String HEAD = "entente gazetteer 1";
    private static final String PARTY = "party";
    private static final String TENURE = "tenure";

    private final Path file;
    private final List<Known> things = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final List<String> parties = new ArrayList<>();
    private final List<Tenure> tenures = new ArrayList<>();
    private String @Nullable [] thing;

    private GazetteerFile(Path file) {
        this.file = file;
    }

    public static void write(Gazetteer gazetteer, Writer out) throws IOException {
        line(out, HEAD, gazetteer.digest());
        for (Known known : gazetteer.all()) {
            line(out, known.kind().name(), known.key(), known.name(), known.state());
            for (Name name : known.names()) {
                line(out, "", name.kind().name(), name.text());
            }
            for (String party : known.parties()) {
                line(out, "", PARTY, party);
            }
            for (Tenure tenure : known.tenures()) {
                line(out, "", TENURE, tenure.post(), tenure.state(), text(tenure.from()), text(tenure.until()));
            }
        }
    }

    /** What was written; throws {@link BadGazetteer} where the file is none, or is not as it was written. */
    public static Gazetteer read(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return new GazetteerFile(file).read(lines);
        } catch (IOException | UncheckedIOException e) {
            throw new BadGazetteer(
                    "%s: cannot be read (%s: %s); check the path, or write the file again with \"entente gazetteer --export\""
                            .formatted(file, e.getClass().getSimpleName(), e.getMessage()));
        }
    }

    private Gazetteer read(BufferedReader lines) throws IOException {
        String[] head = cells(lines.readLine());
        if (head.length != 2 || !head[0].equals(HEAD)) {
            throw bad(1, "found another head than \"%s\" and a digest".formatted(HEAD));
        }
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            take(cells(line), number);
        }
        finish(number);
        Gazetteer read = new KnownThings(things);
        if (!read.digest().equals(head[1])) {
            throw bad(1, "found the digest %s over things whose digest is %s".formatted(head[1], read.digest()));
        }
        return read;
    }

    private void take(String[] cells, int number) {
        try {
            if (!cells[0].isEmpty()) {
                finish(number - 1);
                thing = cells;
            } else if (cells[1].equals(PARTY)) {
                parties.add(cells[2]);
            } else if (cells[1].equals(TENURE)) {
                tenures.add(new Tenure(cells[2], orNull(cells[3]), date(cells[4]), date(cells[5])));
            } else {
                names.add(new Name(cells[2], Name.Kind.valueOf(cells[1])));
            }
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw bad(number, "found \"%s\"".formatted(String.join("\t", cells)));
        }
    }

    /** Adds the thing whose lines have been read. */
    private void finish(int number) {
        String[] whole = thing;
        if (whole == null) {
            return;
        }
        try {
            things.add(new Known(
                    EntityKind.valueOf(whole[0]), whole[1], whole[2], names, orNull(whole[3]), parties, tenures));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw bad(number, "found \"%s\"".formatted(String.join("\t", whole)));
        }
        names.clear();
        parties.clear();
        tenures.clear();
    }

    private BadGazetteer bad(int number, String found) {
        return new BadGazetteer(
                "%s line %d: %s, expected a gazetteer as it was written; write it again with \"entente gazetteer --export\""
                        .formatted(file, number, found));
    }

    private static void line(Writer out, @Nullable String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            out.write(i == 0 ? "" : "\t");
            out.write(cell == null ? "" : cell.replaceAll("\\s+", " "));
        }
        out.write('\n');
    }

    private static String[] cells(@Nullable String line) {
        return line == null ? new String[] {""} : line.split("\t", -1);
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable PartialDate date(String cell) {
        return cell.isEmpty() ? null : PartialDate.parse(cell);
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
