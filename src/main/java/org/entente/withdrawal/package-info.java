/**
 * Sources that are taken out of the store, and what would fall with them.
 *
 * <p>May use {@code merge}, {@code evidence}, {@code query}, {@code graph} and {@code vocabulary}. One plan serves both: what it names is told by {@link org.entente.withdrawal.Impact} and done by
 * {@link org.entente.withdrawal.Withdrawal#carryOut}, so that the one cannot differ from the other. What follows from several sources is worked out over a view of the store
 * without the graphs that fall.
 */
@NullMarked
package org.entente.withdrawal;

import org.jspecify.annotations.NullMarked;
