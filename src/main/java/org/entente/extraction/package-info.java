/**
 * From a text to its claims: mentions, the fact files and their matcher, attribution.
 *
 * <p>May use {@code text}, {@code knowledge} and {@code claim}; knows nothing of RDF. What a fact type is, which words say it and
 * how it stands in the graph is in the fact files of {@code src/main/resources/org/entente/extraction/en/}, one a type, each
 * with the examples that are its tests; the folder is the language, and the {@code README.md} above it is the reference.
 *
 * <p>The way of a text, from {@link org.entente.extraction.RuleReader#read}:
 *
 * <ol>
 *   <li>{@code text.DocumentText} cuts it into blocks, sentences and tokens.
 *   <li>{@code mention.MarkedText} finds what the sentences name: dates and values, known names, agreements, groups and
 *       organisations, persons with their offices; then what the document introduced itself, and what refers to it.
 *   <li>{@code rule.FactFinder} lays the rules of every fact type on every sentence that is no heading; each match becomes a
 *       candidate, which the rest of the sentence completes.
 *   <li>{@code voice.Attribution} says whose claim it is and how it is made.
 * </ol>
 *
 * <p>{@code language} has the closed classes of words that all of these ask for. Each package uses only those named before it
 * here: language, mention, rule; and voice uses language and mention. {@code explain} says why a claim is what it is; it uses all
 * of them and takes no part in finding. {@code model} is a second reader, off by default, which uses all of them; none knows it.
 *
 * <p>What looks odd but is meant: a fact that is said twice is one claim, at the place where it is said first. Where two rules
 * claim the same sum, the type that stands first in {@code facts.txt} and the rule that stands first in its file have it. The
 * order in which the parts of a sentence are looked at never depends on anything but the text, so that the same text always
 * gives the same claims.
 */
@NullMarked
package org.entente.extraction;

import org.jspecify.annotations.NullMarked;
