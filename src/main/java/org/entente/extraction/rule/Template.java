package org.entente.extraction.rule;

import java.util.List;
import org.entente.claim.Slot;
import org.entente.claim.Span;

/** Words of a fact file that may repeat those of slots: {@code {force} at border checkpoints}. */
record Template(String text) {

    /** The words for a candidate; a slot that is empty leaves none. */
    String words(Candidate candidate) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        String words = text;
        for (String name : candidate.type().slots().keySet()) {
            List<String> quotes =
                    candidate.slot(name).stream().map(Template::words).toList();
            words = words.replace("{" + name + "}", String.join(" and ", quotes));
        }
        return words;
    }

    /** Whether every slot is filled whose words it repeats. */
    boolean isWhole(Candidate candidate) {
        return candidate.type().slots().keySet().stream()
                .allMatch(name -> candidate.has(name) || !text.contains("{" + name + "}"));
    }

    private static String words(Slot slot) {
        Span span = slot.span();
        return span == null ? slot.value().text() : span.quote();
    }
}
