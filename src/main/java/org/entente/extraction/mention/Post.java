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
 * @param status whether its holder is current, acting or former
 */
record Post(int from, int to, String title, Value.@Nullable Entity owner, String status) {}
