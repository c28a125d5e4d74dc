/**
 * What the reader knows of a language besides its fact files: the closed classes of words in {@code lexicon.txt}, the forms of verbs
 * and nouns.
 *
 * <p>May use {@code text}, by whose tokens it cuts its entries. What looks odd but is meant: {@link
 * org.entente.extraction.language.Inflection} is English spelling in Java, because rules of spelling are no list.
 */
@NullMarked
package org.entente.extraction.language;

import org.jspecify.annotations.NullMarked;
