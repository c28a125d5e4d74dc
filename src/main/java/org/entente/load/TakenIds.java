package org.entente.load;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two sources of one id would take each other's place: the second is no source. */
final class TakenIds {

    private TakenIds() {}

    static void refuse(List<Source> found) {
        Map<String, Path> taken = new HashMap<>();
        found.replaceAll(source -> source.storedAs()
                .flatMap(id -> Optional.ofNullable(taken.putIfAbsent(id, source.path()))
                        .<Source>map(other -> new Source.Bad(
                                source.path(),
                                "%s: would be %s, as %s is; rename one of them, or load them one by one with --id"
                                        .formatted(source.path(), id, other))))
                .orElse(source));
    }
}
