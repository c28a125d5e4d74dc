package org.entente.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.graph.EvidenceLevel;

/**
 * An evidence level at which the question on a page can be asked.
 *
 * @param counts what counts at this level, in words
 * @param here whether the answer on the page is at this level
 */
record LevelChoice(String name, String counts, String href, boolean here) {

    static List<LevelChoice> of(String question, Map<String, String> values, EvidenceLevel here) {
        return Arrays.stream(EvidenceLevel.values())
                .map(level -> new LevelChoice(
                        level.word(), counts(level), Hrefs.answer(question, values, level), level == here))
                .toList();
    }

    private static String counts(EvidenceLevel level) {
        return switch (level) {
            case OFFICIAL -> "official records alone";
            case CORROBORATED ->
                "official records, and claims that one of them or a second, independent speaker bears out";
            case CLAIMED -> "official records, and all that documents claim";
        };
    }
}
