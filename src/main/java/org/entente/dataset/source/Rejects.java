package org.entente.dataset.source;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entente.dataset.record.Problem;

/** The records of a part that could not be read: all counted by reason, the first of each reason kept. */
public final class Rejects implements Consumer<Problem>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Enough to see what is wrong; of a reason that a million records share, more would say nothing new. */
    private static final int KEPT_OF_A_REASON = 100;

    private static final int MOST_REASONS = 50;
    private static final String OTHER_REASONS = "for other reasons";

    private final Map<String, List<Problem>> kept = new LinkedHashMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();

    @Override
    public void accept(Problem problem) {
        keep(problem);
        count(reason(problem), 1);
    }

    private void keep(Problem problem) {
        List<Problem> same = kept.computeIfAbsent(reason(problem), first -> new ArrayList<>());
        if (same.size() < KEPT_OF_A_REASON) {
            same.add(problem);
        }
    }

    private void count(String reason, long more) {
        counts.merge(reason, more, Long::sum);
    }

    private String reason(Problem problem) {
        String reason = "expected %s; %s".formatted(problem.expected(), problem.remedy());
        return kept.containsKey(reason) || kept.size() < MOST_REASONS ? reason : OTHER_REASONS;
    }

    /** How many for each reason, most first. */
    public Map<String, Long> reasons() {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    /** At most so many for each reason. */
    public List<String> first(int each) {
        return kept.values().stream()
                .flatMap(same -> same.stream().limit(each))
                .map(Problem::sentence)
                .toList();
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Those that are kept, by reason. */
    public List<Problem> kept() {
        return kept.values().stream().flatMap(List::stream).toList();
    }

    /** Adds those of records that come after these. */
    public void add(Rejects later) {
        later.kept.values().forEach(problems -> problems.forEach(this::keep));
        later.counts.forEach(this::count);
    }
}
