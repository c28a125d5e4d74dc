package org.entente.extraction.mention;

import java.util.List;
import java.util.Locale;
import org.entente.claim.Value;
import org.jspecify.annotations.Nullable;

/** Resolves a title alone, "the Deputy Secretary", to the person met before who has it. */
final class Offices {

    private final Cast cast;

    Offices(Cast cast) {
        this.cast = cast;
    }

    /**
     * Puts a person in the place of a title.
     *
     * @param lastPerson whom the sentence before was about: the first to be meant where several have the title
     */
    void resolve(Line line, Mention title, @Nullable Value lastPerson) {
        boolean definite = line.is(title.from() - 1, "the") || title.from() == 0;
        if (!definite || !line.capitalised(title.from())) {
            return;
        }
        Cast.Member holder = holder(title, lastPerson);
        if (holder != null) {
            line.put(Mention.reference(
                    MentionKind.PERSON, title.from(), title.to(), List.of(holder.entity()), holder.name()));
        }
    }

    private Cast.@Nullable Member holder(Mention title, @Nullable Value lastPerson) {
        Cast.Member first = null;
        for (Cast.Member member : cast.withTitle(title.value().text().toLowerCase(Locale.ROOT))) {
            String state = title.state();
            boolean sameState = state == null || state.equals(member.entity().state());
            if (sameState && member.entity().equals(lastPerson)) {
                return member;
            }
            first = first == null && sameState ? member : first;
        }
        return first;
    }
}
