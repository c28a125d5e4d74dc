/**
 * From a text to its claims: mentions, values, the fact files and their matcher, attribution.
 *
 * <p>May use {@code text}, {@code knowledge} and {@code claim}; knows nothing of RDF. What a fact type is, which words say it and
 * how it stands in the graph is in the fact files of {@code src/main/resources/org/entente/extraction/en/}, one a type, each
 * with the examples that are its tests; the folder is the language.
 */
@NullMarked
package org.entente.extraction;

import org.jspecify.annotations.NullMarked;
