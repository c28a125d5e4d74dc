package org.entente.load;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.entente.dataset.record.Problem;
import org.entente.dataset.source.Rejects;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import org.entente.graph.stream.Term;
import org.entente.graph.stream.TripleSink;
import org.entente.vocabulary.Ent;

/**
 * A record that could not be read, as the store keeps it.
 *
 * @param part that it is of: {@code us-foreign-aid}
 * @param place in its file
 */
public record StoredReject(String part, String file, String place, String reason, String remedy) {

    private static final String REJECTS = "/rejects";

    /** Where the rejects of a part are kept. */
    static String graph(Iris iris, String path) {
        return iris.derived(iris.graph(path)) + REJECTS;
    }

    /**
     * Those of a part or, of a source with several, of all its parts.
     *
     * @param id {@code us-foreign-aid}, {@code hsg-pocom/people}
     */
    public static List<StoredReject> of(Store store, Iris iris, String id) {
        String whole = iris.derived(iris.datasetGraph(id));
        Set<String> graphs = store.graphs();
        return graphs.stream()
                .filter(graph -> graph.endsWith(REJECTS))
                .filter(graph -> graph.equals(whole + REJECTS) || graph.startsWith(whole + "/"))
                .flatMap(graph -> in(store, graph, iris).stream())
                .toList();
    }

    /** Writes those that are kept of a part. */
    static void write(Rejects rejects, TripleSink graph, Iris iris, String part) {
        int number = 0;
        for (Problem problem : rejects.kept()) {
            number++;
            new About(graph, Term.of(iris.thing("rejected/%s/%d".formatted(part, number))))
                    .type(Ent.REJECTED_RECORD)
                    .words(Ent.SOURCE_FILE, problem.file())
                    .words(Ent.RECORD_PLACE, problem.place())
                    .words(Ent.REJECT_REASON, "found %s, expected %s".formatted(problem.found(), problem.expected()))
                    .words(Ent.REMEDY, problem.remedy());
        }
    }

    private static List<StoredReject> in(Store store, String name, Iris iris) {
        String prefix = iris.derived(iris.datasetGraph(""));
        String part = name.substring(prefix.length(), name.length() - REJECTS.length());
        Graph graph = store.read(name).orElseThrow();
        return Iter.asStream(graph.find(Node.ANY, RDF.type.asNode(), Ent.REJECTED_RECORD))
                .map(Triple::getSubject)
                .map(record -> new StoredReject(
                        part,
                        words(graph, record, Ent.SOURCE_FILE),
                        words(graph, record, Ent.RECORD_PLACE),
                        words(graph, record, Ent.REJECT_REASON),
                        words(graph, record, Ent.REMEDY)))
                .sorted(Comparator.comparing(StoredReject::reason).thenComparing(StoredReject::place))
                .toList();
    }

    private static String words(Graph graph, Node record, Node property) {
        Optional<String> words = Iter.asStream(graph.find(record, property, Node.ANY))
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst();
        return words.orElse("");
    }
}
