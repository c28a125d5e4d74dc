package org.entente.extraction.mention;

import org.entente.claim.Value;
import org.jspecify.annotations.Nullable;

/**
 * A title as it stands.
 *
 * @param from the first token, state and qualifier included
 * @param to the token after the last
 * @param title the words of the title alone
 * @param owner the state or organisation that it belongs to, or null
 * @param status what its words say of its holder: acting, former, elect; empty where they say nothing
 */
record Post(int from, int to, String title, Value.@Nullable Entity owner, String status) {

    Post ownedBy(Value.@Nullable Entity now) {
        return new Post(from, to, title, now, status);
    }
}
