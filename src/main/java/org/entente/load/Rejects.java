package org.entente.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entente.dataset.record.Problem;
import org.entente.graph.Iris;
import org.entente.graph.stream.Term;
import org.entente.graph.stream.TripleSink;
import org.entente.vocabulary.Ent;

/** The records of a part that could not be read: all counted by reason, the first of each reason kept. */
final class Rejects implements Consumer<Problem> {

    /** Enough to see what is wrong; of a reason that a million records share, more would say nothing new. */
    private static final int KEPT_OF_A_REASON = 100;

    private static final int MOST_REASONS = 50;
    private static final String OTHER_REASONS = "for other reasons";

    private final Map<String, List<Problem>> kept = new LinkedHashMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();

    @Override
    public void accept(Problem problem) {
        String reason = "expected %s; %s".formatted(problem.expected(), problem.remedy());
        if (!counts.containsKey(reason) && counts.size() == MOST_REASONS) {
            reason = OTHER_REASONS;
        }
        counts.merge(reason, 1L, Long::sum);
        List<Problem> same = kept.computeIfAbsent(reason, first -> new ArrayList<>());
        if (same.size() < KEPT_OF_A_REASON) {
            same.add(problem);
        }
    }

    /** How many for each reason, most first. */
    Map<String, Long> reasons() {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    /** At most so many for each reason. */
    List<String> first(int each) {
        return kept.values().stream()
                .flatMap(same -> same.stream().limit(each))
                .map(Problem::sentence)
                .toList();
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Those that are kept, as a graph of their own. */
    void writeTo(TripleSink graph, Iris iris, String part) {
        int number = 0;
        for (List<Problem> same : kept.values()) {
            for (Problem problem : same) {
                number++;
                write(problem, new About(graph, Term.of(iris.thing("rejected/%s/%d".formatted(part, number)))));
            }
        }
    }

    private static void write(Problem problem, About record) {
        record.type(Ent.REJECTED_RECORD)
                .words(Ent.SOURCE_FILE, problem.file())
                .words(Ent.RECORD_PLACE, problem.place())
                .words(Ent.REJECT_REASON, "found %s, expected %s".formatted(problem.found(), problem.expected()))
                .words(Ent.REMEDY, problem.remedy());
    }
}
