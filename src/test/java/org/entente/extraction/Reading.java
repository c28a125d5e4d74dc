package org.entente.extraction;

import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.DocumentDescription;
import org.entente.claim.PartialDate;
import org.entente.claim.SourceText;
import org.entente.claim.Value;
import org.entente.knowledge.ReferenceGazetteer;
import org.jspecify.annotations.Nullable;

/** The reader that ships, for tests. */
final class Reading {

    static final RuleReader READER = RuleReader.english(ReferenceGazetteer.load());

    private Reading() {}

    static List<Claim> claims(String text) {
        return claims(text, null);
    }

    static List<Claim> claims(String text, @Nullable String date) {
        return READER.read(source(text, date));
    }

    static SourceText source(String text, @Nullable String date) {
        PartialDate written = date == null ? null : PartialDate.parse(date);
        return new SourceText(
                new DocumentDescription("text", null, written, null, null, null, null, null, "en"), text, "");
    }

    /** The only claim of a type. */
    static Claim only(List<Claim> claims, String type) {
        List<Claim> ofType =
                claims.stream().filter(claim -> claim.type().equals(type)).toList();
        if (ofType.size() != 1) {
            throw new AssertionError("expected one %s, found %s".formatted(type, claims));
        }
        return ofType.getFirst();
    }

    /** The values of a slot as text. */
    static List<String> filled(Claim claim, String slot) {
        return claim.slot(slot).stream().map(filled -> filled.value().text()).toList();
    }

    /** The speaker's name, or "the author". */
    static String speaker(Claim claim) {
        Value.Entity speaker = claim.voice().speaker();
        return speaker == null ? "the author" : speaker.name();
    }
}
