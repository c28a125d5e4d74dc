package org.entente.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The IRIs of things and graphs, under a base that is a setting. Every one of them is made from names and positions, so that the
 * same source always gets the same ones.
 *
 * @param base ends in a slash
 */
public record Iris(String base) {

    public static final Iris ENTENTE = new Iris("https://w3id.org/entente/");

    public Iris {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException(
                    "found the base \"%s\", expected an IRI that ends in a slash".formatted(base));
        }
    }

    /** A thing by the path of its IRI: {@code state/PER}, {@code aid-flow/some-document/usa-per-65000000}. */
    public Node thing(String key) {
        return NodeFactory.createURI(base + "id/" + key);
    }

    public Node document(String id) {
        return thing("document/" + id);
    }

    public Node dataset(String id) {
        return thing("dataset/" + id);
    }

    public Node span(String document, int start, int end) {
        return thing("span/%s/%d-%d".formatted(document, start, end));
    }

    /** The author of a document of whom we know no more than that. */
    public Node author(String document) {
        return thing("collective/" + document + "-author");
    }

    /** A person's decision on what was read in a document. */
    public Node review(String document, String claimKey) {
        return thing("review/%s/%s".formatted(document, claimKey));
    }

    /** The run that loaded a source: {@code document/ID}, {@code dataset/ID}. */
    public Node run(String source) {
        return thing("run/" + source);
    }

    /** A graph by its path: {@code ontology}, {@code document/ID}, {@code dataset/ID}. */
    public String graph(String path) {
        return base + "graph/" + path;
    }

    /** The graph of all decisions on claims: it outlives the graphs of their documents. */
    public String reviewsGraph() {
        return graph("reviews");
    }

    /** The graph of what people decided on things that may be one: it outlives every load. */
    public String mergeDecisionsGraph() {
        return graph("merge-decisions");
    }

    /** The graph of things that are one, and of what speaks for it: it follows from the datasets and the decisions. */
    public String mergesGraph() {
        return graph("derived/merges");
    }

    public String documentGraph(String id) {
        return graph("document/" + id);
    }

    public String datasetGraph(String id) {
        return graph("dataset/" + id);
    }

    /** The graph of what is derived from another: {@code graph/derived/document/ID} for {@code graph/document/ID}. */
    public String derived(String graph) {
        return graph("derived/" + graph.substring(graph("").length()));
    }

    /** The graph of how what a source claims stands beside the official record. */
    public String evidence(String graph) {
        return derived(graph) + "/evidence";
    }

    /** The graph of what a source claims and something else bears out. */
    public String corroborated(String graph) {
        return derived(graph) + "/corroborated";
    }
}
