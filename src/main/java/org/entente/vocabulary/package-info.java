/**
 * The terms that our code names, and the ontology in which they are declared.
 *
 * <p>May use nothing of ours. {@code Ent} holds only terms that Java code names itself; all others come to the graph from files
 * (fact files, mappings, queries) and are known only to the ontology, which {@link org.entente.vocabulary.Ontology} reads from
 * the jar.
 *
 * <p>What looks odd but is meant: terms are Jena {@link org.apache.jena.graph.Node nodes} and not resources of a model, because
 * everything behind them writes graphs and quads; and no class here lists the {@code claimed:} terms, because each is made from
 * its twin by {@link org.entente.vocabulary.Claimed}.
 */
@NullMarked
package org.entente.vocabulary;

import org.jspecify.annotations.NullMarked;
