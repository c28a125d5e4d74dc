package org.entente.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.entente.dataset.source.Claim;
import org.entente.dataset.source.FileClaims;
import org.entente.dataset.source.OwnedFile;
import org.entente.dataset.source.Part;
import org.jspecify.annotations.Nullable;

/** The files of official sources among those of a load, gathered by the parts that they belong to. */
final class RowFiles {

    private static final Pattern RECORDS = Pattern.compile("(?i).*\\.((csv|json|xml)(\\.gz)?|zip)");

    private final RowOptions options;
    private final Map<String, List<OwnedFile>> byPart = new TreeMap<>();
    private @Nullable FileClaims claims;

    RowFiles(RowOptions options) {
        this.options = options;
    }

    /** Whether a file is named as files of records are: {@code .csv}, {@code .json}, {@code .xml}, packed or not. */
    static boolean isNamedAsRecords(Path file) {
        return RECORDS.matcher(file.getFileName().toString()).matches();
    }

    /** Takes a file that stands in a folder, if a source has it. */
    Claim take(Path file) throws BadSource {
        return take(file, false);
    }

    /** Takes a file that a person names: where they say whose it is, they are believed. */
    Claim takeNamed(Path file) throws BadSource {
        return take(file, options.insisted() != null);
    }

    /** What was found in place of an official source's. */
    static String whyNobodys(Claim claim) {
        return claim.namesakes().isEmpty()
                ? "found neither the name nor the columns of an official source"
                : "found a file that is named as one of %s, but has other columns"
                        .formatted(claim.namesakes().getFirst());
    }

    /** All parts that have files, in the order of their names. */
    List<RowSource> sources() {
        return byPart.values().stream()
                .map(files -> new RowSource(
                        files.getFirst().part(),
                        files.stream()
                                .sorted(Comparator.comparing((OwnedFile owned) -> owned.path()))
                                .toList()))
                .toList();
    }

    int size() {
        return byPart.values().stream().mapToInt(List::size).sum();
    }

    private Claim take(Path file, boolean insisted) throws BadSource {
        try {
            Claim claim = insisted ? claims().insisted(file) : claims().of(file);
            if (!claim.problems().isEmpty()) {
                throw new BadSource(claim.problems());
            }
            claim.owned()
                    .forEach(owned -> byPart.computeIfAbsent(owned.part().id(), first -> new ArrayList<>())
                            .add(owned));
            return claim;
        } catch (IOException unreadable) {
            throw new BadSource(String.valueOf(unreadable.getMessage()));
        }
    }

    private FileClaims claims() throws BadSource {
        if (claims == null) {
            List<Part> parts = options.insisted() == null
                    ? options.sources().get().parts()
                    : options.sources().get().named(options.insisted());
            if (parts.isEmpty()) {
                throw new BadSource(
                        "found no source or part \"%s\"; \"entente sources\" lists them".formatted(options.insisted()));
            }
            claims = new FileClaims(parts);
        }
        return claims;
    }
}
