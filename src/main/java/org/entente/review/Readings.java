package org.entente.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.entente.graph.Iris;
import org.entente.graph.Reviews;
import org.entente.graph.Store;
import org.entente.review.Reading.Status;

/** What the documents of a store have, as a person sees it who decides on it. */
record Readings(Store store, Iris iris, Reviews reviews) {

    private static final ReviewQuery READINGS = ReviewQuery.read("readings.rq");
    private static final ReviewQuery VALUES = ReviewQuery.read("values.rq");

    List<Reading> standing(Set<Status> statuses) {
        return found(Map.of("unreviewed", truth(statuses.contains(Status.UNREVIEWED))), statuses);
    }

    /** What has a key: one reading; two where chance has it. */
    List<Reading> bearing(String key) {
        return found(
                Map.of("unreviewed", truth(true), "key", NodeFactory.createLiteralString(key)),
                Set.of(Status.values()));
    }

    private List<Reading> found(Map<String, Node> given, Set<Status> statuses) {
        return Txn.calculateRead(store.dataset(), () -> {
            Map<String, Reading> readings = new LinkedHashMap<>();
            for (ReviewQuery.Row row : READINGS.ask(store.dataset(), given)) {
                Reading reading = reading(row);
                readings.merge(reading.document() + " " + reading.key(), reading, Readings::together);
            }
            return readings.values().stream()
                    .filter(reading -> statuses.contains(reading.status()))
                    .map(this::withValues)
                    .toList();
        });
    }

    private Reading reading(ReviewQuery.Row row) {
        return new Reading(
                row.words("claimKey"),
                row.words("document"),
                row.find("status")
                        .map(status -> Status.valueOf(status.toUpperCase(Locale.ROOT)))
                        .orElse(Status.UNREVIEWED),
                row.words("type"),
                Boolean.parseBoolean(row.words("asserted")),
                List.of(),
                row.words("before"),
                row.words("words"),
                row.words("after"),
                row.find("reason").stream().toList(),
                reviews.on(row.words("document"), row.words("claimKey")).orElse(null));
    }

    /** The claims of one reading have all in common but the rows of their reasons. */
    private static Reading together(Reading one, Reading other) {
        List<String> reasons = Stream.of(one, other)
                .flatMap(reading -> reading.reasons().stream())
                .distinct()
                .toList();
        return one.with(one.values(), reasons);
    }

    /** With what it says, asked for only where it is shown. */
    private Reading withValues(Reading reading) {
        Map<String, Node> given = Map.of(
                "key", NodeFactory.createLiteralString(reading.key()), "document", iris.document(reading.document()));
        Map<String, List<String>> values = new LinkedHashMap<>();
        VALUES.ask(store.dataset(), given)
                .forEach(row -> values.computeIfAbsent(row.words("property"), property -> new ArrayList<>())
                        .add(row.words("value")));
        return reading.with(
                values.entrySet().stream()
                        .map(value -> value.getKey() + " " + String.join(", ", value.getValue()))
                        .toList(),
                reading.reasons());
    }

    private static Node truth(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }
}
