package org.entente.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.entente.knowledge.Institutions;
import org.entente.knowledge.States;

/** All datasets that ship with Entente. */
public final class ReferenceDatasets {

    private ReferenceDatasets() {}

    /**
     * The graphs by their IRIs, in an order that is the same in every run.
     *
     * @param base where things and graphs stand, with a slash at its end: {@code https://w3id.org/entente/}
     */
    public static Map<String, Graph> all(String base) {
        Map<String, Graph> graphs = new LinkedHashMap<>();
        graphs.put(graph(base, ReferenceStates.ID), ReferenceStates.graph(base, States.load(), Institutions.load()));
        for (String id : List.of(ReferenceFigures.OFFICIAL, ReferenceFigures.PRESS)) {
            graphs.put(graph(base, id), ReferenceFigures.graph(base, id));
        }
        return graphs;
    }

    private static String graph(String base, String id) {
        return base + "graph/dataset/" + id;
    }
}
