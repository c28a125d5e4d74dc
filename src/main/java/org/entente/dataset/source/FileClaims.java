package org.entente.dataset.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.dataset.record.SourceFile;

/**
 * Which part of which source a file belongs to. First that whose globs mean its name, unless its columns are others altogether; then,
 * whatever its name, one whose columns it has all of and no other.
 */
public final class FileClaims {

    private final List<Part> parts;

    /** @param parts among which a file's are looked for */
    public FileClaims(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Whose a file is that was found somewhere. */
    public Claim of(Path path) throws IOException {
        List<OwnedFile> owned = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<Part> namesakes = new ArrayList<>();
        boolean lookedUp = false;
        for (SourceFile file : SourceFile.in(path)) {
            List<Part> named = parts.stream()
                    .filter(part -> file.matches(part.mapping().input().files()))
                    .toList();
            List<Part> found = owners(file, named);
            if (found.stream().map(Part::source).distinct().count() > 1) {
                problems.add("%s: could be of %s; say which with --dataset".formatted(path, ids(found)));
            } else {
                found.forEach(part -> owned.add(new OwnedFile(part, path, file)));
            }
            named.stream().filter(part -> !found.contains(part)).forEach(namesakes::add);
            lookedUp |= isLookedUp(file);
        }
        return new Claim(owned, problems, namesakes, lookedUp);
    }

    /** Whose a file is of which a person says that it belongs to one of these parts: its columns do not matter then. */
    public Claim insisted(Path path) throws IOException {
        List<OwnedFile> owned = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (SourceFile file : SourceFile.in(path)) {
            List<Part> named = parts.size() == 1
                    ? parts
                    : parts.stream()
                            .filter(part -> file.matches(part.mapping().input().files()))
                            .toList();
            List<Part> found = named.isEmpty() ? owners(file, named) : named;
            found.forEach(part -> owned.add(new OwnedFile(part, path, file)));
            if (found.isEmpty()) {
                problems.add(
                        "%s: has neither the name nor the columns of one of %s; say which it is with --dataset ID/PART"
                                .formatted(path, ids(parts)));
            }
        }
        return new Claim(owned, problems, List.of(), false);
    }

    private List<Part> owners(SourceFile file, List<Part> named) {
        List<Part> fitting =
                named.stream().filter(part -> Fit.of(file, part) != Fit.NONE).toList();
        return fitting.isEmpty()
                ? parts.stream()
                        .filter(part -> !named.contains(part) && Fit.of(file, part) == Fit.WHOLE)
                        .toList()
                : fitting;
    }

    private boolean isLookedUp(SourceFile file) {
        return parts.stream()
                .flatMap(part -> part.mapping().tables().values().stream())
                .anyMatch(table -> file.matches(table.input().files()));
    }

    private static String ids(List<Part> parts) {
        return parts.stream().map(Part::id).collect(Collectors.joining(" or "));
    }
}
