/**
 * Mappings: what one record of an official source becomes in the graph, written as a SPARQL CONSTRUCT query and run compiled.
 *
 * <p>May use {@code dataset.record}, {@code graph.stream}, {@code knowledge} and {@code vocabulary}. {@code data/sources/README.md} says how a
 * mapping is written, and why it is neither RML nor CSVW.
 *
 * <p>{@link org.entente.dataset.mapping.Mapping} is a file as it was read, {@link org.entente.dataset.mapping.Context} what its functions look things
 * up in, {@link org.entente.dataset.mapping.Mapper} maps the files of a part; the {@link org.entente.dataset.mapping.Tally} of several mappers
 * add up. Between them a plan: steps from one to the next, made once of the
 * elements of the query, with small objects for its expressions. What cannot be one is refused when the mapping is read. Functions of SPARQL
 * that are not worth a class of their own are Jena's, called with terms.
 *
 * <p>What looks odd but is meant: columns are not variables of the query but stand in it as constants would, so that they are seen in every group;
 * a FILTER is moved to where its last variable is bound, so that nothing is wrong with what it leaves out; a record's triples are kept until
 * it is known that all of it can be read. The tests run each mapping by Jena, too, and compare.
 */
@NullMarked
package org.entente.dataset.mapping;

import org.jspecify.annotations.NullMarked;
