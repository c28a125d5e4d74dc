package org.entente.extraction.mention;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.claim.EntityKind;
import org.entente.claim.Value;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;
import org.entente.knowledge.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Finds organisations and public bodies: "the Mekong River Commission", "the Royal Moroccan Armed Forces", "the Ministry of Health",
 * "the Visa Waiver program".
 */
final class OrganizationRecognizer {

    private final WordList heads;
    private final WordList headsInLowerCase;
    private final WordList stateBodies;
    private final WordList complements;
    private final NameReach reach;

    OrganizationRecognizer(Lexicon lexicon, NameReach reach) {
        this.heads = lexicon.section("organization heads");
        this.headsInLowerCase = lexicon.section("organization heads in lower case");
        this.stateBodies = lexicon.section("state bodies");
        this.complements = lexicon.section("after organization heads");
        this.reach = reach;
    }

    void mark(Line line, int i) {
        boolean head = line.capitalised(i)
                ? line.is(i, heads) || line.is(i, stateBodies)
                : line.is(i, headsInLowerCase) && reach.followsName(line, i);
        if (!head) {
            return;
        }
        int from = reach.start(line, i);
        int to = end(line, i + 1);
        if (from < i || to > i + 1) {
            Value state = AgreementRecognizer.states(line, from, to).stream()
                    .findFirst()
                    .orElse(null);
            line.add(organization(line, from, to, state, line.is(i, stateBodies)));
        }
    }

    private int end(Line line, int headEnd) {
        int to = headEnd;
        while (line.spaced(to) && line.is(to, complements)) {
            int from = line.is(to + 1, "the") ? to + 2 : to + 1;
            int next = beforeNextName(line, from, reach.endOfCapitals(line, from));
            if (next <= to + 1) {
                break;
            }
            to = next;
        }
        return to;
    }

    /** "the Council of Europe and the Nordic Council" are two. */
    private static int beforeNextName(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.is(i, "and") && line.is(i + 1, "the")) {
                return i;
            }
        }
        return to;
    }

    private Mention organization(Line line, int from, int to, @Nullable Value state, boolean bodyOfState) {
        String name = reach.withoutArticle(line, from, to);
        String code = state instanceof Value.Entity entity ? entity.state() : null;
        Map<String, List<Value>> attributes = state == null ? Map.of() : Map.of("state", List.of(state));
        if (!bodyOfState || state == null) {
            Value.Entity organization =
                    new Value.Entity(EntityKind.ORGANIZATION, name, "organization/" + Slug.of(name), false, code);
            return Mention.of(MentionKind.ORGANIZATION, from, to, organization, attributes);
        }
        String key = code == null
                ? "organization/" + Slug.of(name)
                : "body/" + code.toLowerCase(Locale.ROOT) + "-" + Slug.of(name);
        Value.Entity body = new Value.Entity(EntityKind.PUBLIC_BODY, name, key, false, code);
        return Mention.of(MentionKind.BODY, from, to, body, attributes);
    }
}
