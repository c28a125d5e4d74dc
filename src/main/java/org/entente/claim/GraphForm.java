package org.entente.claim;

/**
 * How claims of one type stand in the graph, as the {@code graph} section of its fact file says it.
 *
 * <p>Three kinds of lines. {@code ?flow = aid-flow/{donor}-{recipient}-{amount} when {amount}} mints a thing that belongs to the
 * document, if the slot after {@code when} is filled; a slot in braces that has several values gives one thing for each, and
 * {@code {participants+}} joins all of them into one. {@code ?flow a ent:AidFlow ; ent:donor ?donor .} are triples in Turtle's
 * syntax whose variables are slots and minted things; a triple with an empty slot is left out, one with a slot of several values
 * stands once for each. {@code claim ?flow ent:amount ?amount | ?flow ent:item ?item} says which triple an {@code ent:Claim}
 * reifies: the first alternative whose object is there; each such line gives its own claim.
 *
 * @param type the fact type's name
 * @param text the lines
 */
public record GraphForm(String type, String text) {}
