package org.entente.knowledge;

import org.entente.claim.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One person in one post for one time.
 *
 * @param post the post's title: "Minister of Foreign Affairs"
 * @param state the ISO 3166 alpha-3 code of the state on whose behalf it is held, or null
 * @param from the first day or year, or null where nothing says it
 * @param until the last one, or null while it lasts or where nothing says it
 */
public record Tenure(
        String post,
        @Nullable String state,
        @Nullable PartialDate from,
        @Nullable PartialDate until) {

    /** Whether it lasted at a date or, for a former holder, had begun by then; what nothing is known of speaks for nothing. */
    public boolean agreesWith(PartialDate date, boolean former) {
        boolean begun = from != null && from.year() <= date.year();
        return begun && (former || until == null || until.year() >= date.year());
    }
}
