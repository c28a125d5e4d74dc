package org.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.entente.claim.Claim;
import org.entente.claim.FoundBy;
import org.entente.claim.Polarity;
import org.entente.claim.Slot;
import org.entente.claim.Stance;
import org.entente.claim.Voice;

/** Claims for a person to look through: what is said, who says it how, and in which words. */
final class ClaimTable {

    private static final String INDENT = " ".repeat(21);

    private ClaimTable() {}

    static void write(List<Claim> claims, PrintWriter out) {
        claims.forEach(claim -> write(claim, out));
        out.printf(
                "%d claims, %d of them asserted%n",
                claims.size(), claims.stream().filter(ClaimTable::asserted).count());
    }

    private static void write(Claim claim, PrintWriter out) {
        out.printf("%-20s %s%n", claim.type(), slots(claim.slots()));
        out.printf("%s%s%n", INDENT, voice(claim));
        out.printf(
                "%s%d–%d “%s”%n%n",
                INDENT, claim.span().start(), claim.span().end(), claim.span().quote());
    }

    private static String slot(Map.Entry<String, List<Slot>> slot) {
        return slot.getKey() + ": "
                + slot.getValue().stream().map(value -> value.value().text()).collect(Collectors.joining(", "));
    }

    static String slots(Map<String, List<Slot>> slots) {
        return slots.entrySet().stream().map(ClaimTable::slot).collect(Collectors.joining("; "));
    }

    static String voice(Claim claim) {
        Voice voice = claim.voice();
        StringJoiner words = new StringJoiner(", ");
        words.add(word(voice.modality())
                + (voice.speaker() == null
                        ? " by the author"
                        : " by " + voice.speaker().name()));
        if (voice.reportedBy() != null) {
            words.add("as told by " + voice.reportedBy().name());
        }
        if (voice.reporterStance() != null) {
            words.add("the reporter " + verb(voice.reporterStance()));
        }
        if (voice.polarity() == Polarity.NEGATIVE) {
            words.add("denied");
        }
        words.add(asserted(claim) ? "asserted" : "not asserted");
        return switch (claim.foundBy()) {
            case RULES -> words.toString();
            case BOTH -> words.add("found by both readers").toString();
            case SECOND_READER ->
                words.add("found by the second reader alone: for review").toString();
        };
    }

    private static boolean asserted(Claim claim) {
        return claim.asserted() && claim.foundBy() != FoundBy.SECOND_READER;
    }

    private static String verb(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "agrees";
            case OPPOSES -> "disagrees";
            case CONCEDES -> "concedes it";
            case NEUTRAL -> "takes no side";
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
