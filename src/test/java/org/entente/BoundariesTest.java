package org.entente;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package may use which: the table is {@code boundaries.txt}. */
class BoundariesTest {

    private static final String ROOT = "org.entente";
    private static final String APPLICATION = "(application)";
    private static final Path SOURCES = Path.of("src/main/java/org/entente");
    private static final List<String> FRAMEWORKS =
            List.of("org.apache.jena", "org.springframework", "jakarta.servlet", "picocli");

    private static final Map<String, Row> TABLE = table();
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** One line of the table. */
    private record Row(String name, Set<String> mayUse, Set<String> frameworks) {}

    @Test
    void thereIsATableAndThereAreClasses() {
        assertThat(TABLE).as("rows of boundaries.txt").hasSizeGreaterThan(10);
        assertThat(CLASSES).as("classes of " + ROOT).hasSizeGreaterThan(20);
    }

    @Test
    void theTableHasNoCycles() {
        Set<String> above = new LinkedHashSet<>();
        for (Row row : TABLE.values()) {
            assertThat(above)
                    .as("what stands above %s in boundaries.txt", row.name())
                    .containsAll(row.mayUse());
            above.add(row.name());
        }
    }

    @Test
    void everyPackageUsesOnlyWhatTheTableAllows() {
        Set<String> broken = new TreeSet<>();
        for (JavaClass from : CLASSES) {
            for (Dependency use : from.getDirectDependenciesFromSelf()) {
                check(from, use.getTargetClass()).ifPresent(broken::add);
            }
        }
        if (!broken.isEmpty()) {
            fail("Uses that boundaries.txt does not allow:%n  %s%nThe packages as they are:%n%s"
                    .formatted(String.join("\n  ", broken), drawn()));
        }
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> packages = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
            assertThat(packages)
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .startsWith("/**")
                            .contains("@NullMarked"));
        }
    }

    private static Optional<String> check(JavaClass from, JavaClass to) {
        Row row = TABLE.get(rowOf(from));
        String target = to.getPackageName();
        if (row == null) {
            return Optional.of("package %s has no row".formatted(rowOf(from)));
        }
        if (target.startsWith(ROOT)
                && !rowOf(to).equals(row.name())
                && !row.mayUse().contains(rowOf(to))) {
            return Optional.of(
                    "%s uses %s: %s → %s".formatted(row.name(), rowOf(to), from.getSimpleName(), to.getSimpleName()));
        }
        if (FRAMEWORKS.stream().anyMatch(target::startsWith)
                && row.frameworks().stream().noneMatch(target::startsWith)) {
            return Optional.of(
                    "%s uses %s: %s → %s".formatted(row.name(), target, from.getSimpleName(), to.getSimpleName()));
        }
        return Optional.empty();
    }

    /** The packages and what they use, one a line. */
    private static String drawn() {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        TABLE.keySet().forEach(name -> uses.put(name, new TreeSet<>()));
        for (JavaClass from : CLASSES) {
            from.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .filter(to ->
                            to.getPackageName().startsWith(ROOT) && !rowOf(to).equals(rowOf(from)))
                    .forEach(to -> uses.computeIfAbsent(rowOf(from), missing -> new TreeSet<>())
                            .add(rowOf(to)));
        }
        return uses.entrySet().stream()
                .map(entry -> "  %-13s → %s".formatted(entry.getKey(), String.join(" ", entry.getValue())))
                .collect(Collectors.joining("\n"));
    }

    /** Nested packages belong to the row of the package right below the root, as the table has it. */
    private static String rowOf(JavaClass type) {
        String below = type.getPackageName().substring(ROOT.length());
        return below.isEmpty() ? APPLICATION : below.substring(1).replaceFirst("\\..*", "");
    }

    private static Map<String, Row> table() {
        try (InputStream in = BoundariesTest.class.getResourceAsStream("boundaries.txt")) {
            Map<String, Row> rows = new LinkedHashMap<>();
            new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(BoundariesTest::row)
                    .forEach(row -> rows.put(row.name(), row));
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split("\\|", -1);
        return new Row(cells[0].strip(), words(cells[1]), words(cells[2]));
    }

    private static Set<String> words(String cell) {
        return Stream.of(cell.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
