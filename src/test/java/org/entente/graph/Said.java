package org.entente.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.Claim;
import org.entente.claim.DocumentDescription;
import org.entente.claim.EntityKind;
import org.entente.claim.PartialDate;
import org.entente.claim.Slot;
import org.entente.claim.SourceText;
import org.entente.claim.Span;
import org.entente.claim.Value;
import org.entente.claim.Voice;

/** A claim as tests put it together, slot by slot. */
final class Said {

    private final Map<String, List<Slot>> slots = new LinkedHashMap<>();
    private final String type;

    Said(String type) {
        this.type = type;
    }

    @SuppressWarnings("NullAway") // it does not see in a class file that these may be null
    static SourceText text(String text) {
        return new SourceText(
                new DocumentDescription("note", null, null, null, null, null, null, null, "en"), text, "0".repeat(64));
    }

    static Value.Entity state(String code, String name) {
        return new Value.Entity(EntityKind.STATE, name, "state/" + code, true, code);
    }

    Said with(String slot, Value value) {
        slots.computeIfAbsent(slot, name -> new ArrayList<>()).add(new Slot(value, null, Slot.Filled.MATCHED, null));
        return this;
    }

    Said words(String slot, String words) {
        return with(slot, new Value.Text(words));
    }

    Said number(String slot, String number) {
        return with(slot, new Value.Amount(new BigDecimal(number)));
    }

    Said date(String slot, String iso, boolean inferred) {
        return with(slot, new Value.Time(PartialDate.parse(iso), inferred));
    }

    /** As the words of a text, the first time that they stand there. */
    Claim as(SourceText text, String words) {
        int before = text.text().indexOf(words);
        int start = text.text().codePointCount(0, before);
        Span span = new Span(start, start + words.codePointCount(0, words.length()), words);
        return new Claim(type, slots, span, Voice.AUTHOR, type + ":1");
    }
}
