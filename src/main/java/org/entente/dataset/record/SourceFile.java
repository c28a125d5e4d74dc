package org.entente.dataset.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A file of a source, unpacked while it is read: one on the disk, as it is or within gzip, or a member of a ZIP archive. What packs it
 * is told by its bytes, not by its name. Nothing is ever written, so that a member may be named as it likes.
 */
public final class SourceFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int MOST_MEMBERS = 200_000;

    private final Path path;
    private final @Nullable ZipFile archive;
    private final @Nullable ZipEntry member;

    private SourceFile(Path path, @Nullable ZipFile archive, @Nullable ZipEntry member) {
        this.path = path;
        this.archive = archive;
        this.member = member;
    }

    /** The files that a file on the disk holds: itself, or the members of an archive in their order. */
    public static List<SourceFile> in(Path path) throws IOException {
        if (!isZip(path)) {
            return List.of(new SourceFile(path, null, null));
        }
        // Stays open as long as a member of it is reachable: to open it for each one of thousands would take quadratic
        // time.
        ZipFile archive = open(path);
        if (archive.size() > MOST_MEMBERS) {
            archive.close();
            throw new UnreadableFile(new Problem(
                    path.getFileName().toString(),
                    "",
                    archive.size() + " members",
                    "at most " + MOST_MEMBERS,
                    "unpack it, and load the files"));
        }
        return archive.stream()
                .filter(entry -> !entry.isDirectory() && !isOfThePackingProgram(entry.getName()))
                .map(entry -> new SourceFile(path, archive, entry))
                .toList();
    }

    /** The name of the file without that of its packing: {@code adams-john.xml}. */
    public String name() {
        String name = within().getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
    }

    /** Where the file stands on the disk; for a member, its archive. */
    public Path path() {
        return path;
    }

    /** Whether one of these globs fits the name or, where it has folders, the name and as many folders above it. */
    public boolean matches(Collection<String> globs) {
        return globs.stream().anyMatch(this::matches);
    }

    private boolean matches(String glob) {
        Path path = within().resolveSibling(name());
        int names = path.getNameCount();
        int wanted = (int) glob.chars().filter(c -> c == '/').count() + 1;
        return wanted <= names
                && FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(path.subpath(names - wanted, names));
    }

    /** The unpacked bytes; a damaged or far too large file throws {@link UnreadableFile} when the damage is reached. */
    public InputStream open() throws IOException {
        return open(Unpacking.BOUNDS);
    }

    InputStream open(Unpacking.Bounds bounds) throws IOException {
        return open(bounds, count -> {});
    }

    private InputStream open(Unpacking.Bounds bounds, LongConsumer read) throws IOException {
        if (archive == null || member == null) {
            return Unpacking.of(name(), new ToldStream(Files.newInputStream(path), read), -1, bounds);
        }
        return Unpacking.of(
                name(), new ToldStream(archive.getInputStream(member), read), member.getCompressedSize(), bounds);
    }

    /** How many bytes are read to its end: those on the disk or, of a member, those that it is unpacked. */
    public long size() throws IOException {
        return member == null ? Files.size(path) : Math.max(0, member.getSize());
    }

    /** The records of the file, from the first on. */
    public Records records(Input input) throws IOException {
        return records(input, count -> {});
    }

    /**
     * The records of the file, from the first on.
     *
     * @param read is told how many bytes more were read, of those that {@link #size} counts
     */
    public Records records(Input input, LongConsumer read) throws IOException {
        InputStream bytes = open(Unpacking.BOUNDS, read);
        return switch (input.format()) {
            case CSV -> {
                Reader text = new StrictReader(name(), bytes, input.charset());
                CsvRows rows = new CsvRows(name(), text, input.separator());
                yield input.matrix() == null
                        ? CsvRecords.of(name(), rows, input)
                        : MatrixRecords.of(name(), rows, input.matrix(), input.nulls());
            }
            case JSON -> TreeRecords.json(name(), bytes, input);
            case XML -> TreeRecords.xml(name(), bytes, input);
        };
    }

    /** The records in some rows of a CSV file that can be cut. */
    public Records records(Input input, Stretch stretch) throws IOException {
        InputStream bytes = FileRange.of(path, stretch.begin(), stretch.end());
        Reader text = new StrictReader(name(), bytes, input.charset(), stretch.begin());
        CsvRows rows = new CsvRows(name(), text, input.separator(), stretch.rows());
        return CsvRecords.of(name(), rows, input, stretch);
    }

    /** Whether it is a member of an archive, or within gzip. */
    boolean isPacked() throws IOException {
        if (member != null) {
            return true;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return Unpacking.isGzip(in.readNBytes(2));
        }
    }

    /** The path of a member below the folder of its archive, or the path of the file. */
    private Path within() {
        if (member == null) {
            return path.toAbsolutePath();
        }
        Path folder = path.toAbsolutePath().getParent();
        Path inside = Path.of(member.getName().replace('\\', '/').replaceAll("^/+", ""));
        return folder == null ? inside : folder.resolve(inside).normalize();
    }

    private static boolean isZip(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        }
    }

    private static boolean isOfThePackingProgram(String member) {
        return member.startsWith("__MACOSX/") || member.endsWith(".DS_Store");
    }

    private static ZipFile open(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException damaged) {
            throw new UnreadableFile(
                    new Problem(
                            path.getFileName().toString(),
                            "",
                            "a damaged ZIP archive (%s)".formatted(damaged.getMessage()),
                            "a whole one",
                            "download it again"),
                    damaged);
        }
    }

    @Override
    public String toString() {
        return member == null ? path.toString() : path + "!" + member.getName();
    }
}
