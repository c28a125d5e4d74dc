package org.entente.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** How far a fact that was found agrees with one that was marked. */
enum Level {
    MISSED,
    /** The type, and some of the words. */
    FOUND,
    /** Found, with all arguments that must match. */
    CORE,
    /** Core, with four fifths of the others. */
    FULL;

    private static final Map<String, List<String>> MUST_MATCH = Map.ofEntries(
            Map.entry("Meeting", List.of("participants")),
            Map.entry("Visit", List.of("visitor", "destination")),
            Map.entry("HoldsPost", List.of("person", "post")),
            Map.entry("AgreementParty", List.of("agreement", "parties")),
            Map.entry("AidFlow", List.of("donor", "recipient", "amount")),
            Map.entry("TradeIndicator", List.of("reporter", "partner", "indicator", "value", "rank", "change")),
            Map.entry("Indicator", List.of("subject", "indicator", "value")),
            Map.entry("CriminalActivity", List.of("group", "activity")),
            Map.entry("BorderMeasure", List.of("state", "measure")),
            Map.entry("DiplomaticRelations", List.of("parties", "event")),
            Map.entry("Designation", List.of("target", "designation")),
            Map.entry("Deployment", List.of("by", "place")),
            Map.entry("Membership", List.of("member", "organization")),
            Map.entry("JoinsDeclaration", List.of("party", "declaration")));

    /** Arguments that one reader puts here and another there. */
    private static final Map<String, String> OTHER_PLACE =
            Map.of("by", "state", "state", "by", "agreement", "subject", "organization", "state");

    /** How a value was worked out is not scored. */
    private static final Set<String> NOT_SCORED =
            Set.of("date_inferred_year", "date_basis", "date_text", "value_text", "superseded_by");

    private static final double MOST = 0.8;

    static Level of(Gold.Marked marked, Fact fact, Likeness likeness) {
        if (!marked.types().contains(fact.type()) || !fact.words().overlapsAny(marked.words())) {
            return MISSED;
        }
        List<String> must = mustMatch(marked);
        if (!must.stream().allMatch(slot -> agrees(slot, marked, fact, likeness))) {
            return FOUND;
        }
        List<String> others = marked.args().keySet().stream()
                .filter(slot -> !must.contains(slot) && !NOT_SCORED.contains(slot))
                .toList();
        long agreeing = others.stream()
                .filter(slot -> agrees(slot, marked, fact, likeness))
                .count();
        return agreeing >= MOST * others.size() ? FULL : CORE;
    }

    /** Of what must match, what is marked; goods stand for a sum where none is. */
    private static List<String> mustMatch(Gold.Marked marked) {
        List<String> must = new ArrayList<>(MUST_MATCH.getOrDefault(marked.type(), List.of()));
        if (marked.type().equals("AidFlow") && !marked.args().containsKey("amount")) {
            must.add("item");
        }
        must.retainAll(marked.args().keySet());
        return must;
    }

    private static boolean agrees(String slot, Gold.Marked marked, Fact fact, Likeness likeness) {
        JsonNode value = marked.args().get(slot);
        if (value == null) {
            return false;
        }
        String elsewhere = OTHER_PLACE.get(slot);
        return likeness.same(slot, value, fact.args().get(slot))
                || elsewhere != null && likeness.same(slot, value, fact.args().get(elsewhere));
    }
}
