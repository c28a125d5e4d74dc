/**
 * One document or dataset at a time: from files to a validated graph in one transaction, and the report of it.
 *
 * <p>May use everything that writes: {@code document}, {@code extraction}, {@code knowledge}, {@code dataset} and {@code graph}. The
 * {@link org.entente.load.Loader} is the whole way of a source, from file to graph. Official datasets go by {@link org.entente.load.PartsLoad}: all
 * parts of a load into the next generation of the store, which takes the place of the present one at once.
 *
 * <p>What looks odd but is meant: a claim that breaks a shape is rejected alone and its document is loaded without it, whereas
 * a dataset that breaks one is rejected whole: a reader of texts errs now and then, but a file of triples is either right or to
 * be mended. And a source that would change nothing leaves even the time of its first load as it was.
 * Reading runs on all cores, writing on one, in the order of the request; a few small documents share a transaction.
 */
@NullMarked
package org.entente.load;

import org.jspecify.annotations.NullMarked;
