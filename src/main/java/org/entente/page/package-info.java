/**
 * The pages that people read: plain HTML from the server, which needs no JavaScript and works on paper.
 *
 * <p>May use {@code query}, {@code graph} and {@code vocabulary}. What a page shows is a record, what it asks of the graph a
 * query file beside the class, how it looks a Mustache template. Mustache, because a template of it cannot call code and escapes
 * every value unless it says otherwise, which none does; and because it starts in milliseconds.
 *
 * <p>What looks odd but is meant: nothing on a page comes from another host, and the policy that every answer carries forbids it.
 */
@NullMarked
package org.entente.page;

import org.jspecify.annotations.NullMarked;
