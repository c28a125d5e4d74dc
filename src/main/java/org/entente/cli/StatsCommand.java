package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.entente.graph.Iris;
import org.entente.graph.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stats}: which graphs the store holds, and how large each is. */
@Command(name = "stats", description = "Lists the graphs of the store, with the number of triples in each.")
final class StatsCommand implements Callable<Integer> {

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Store open = store.openExisting()) {
            TextTable table = new TextTable(List.of("graph", "triples"));
            long total = 0;
            for (String graph : open.graphs()) {
                long triples = size(open.dataset(), graph);
                total += triples;
                table.add(List.of(graph.replaceFirst("^" + Iris.ENTENTE.graph(""), ""), String.valueOf(triples)));
            }
            table.add(List.of("all", String.valueOf(total)));
            table.print(spec.commandLine().getOut());
            return ExitCode.DONE;
        }
    }

    private static long size(DatasetGraph dataset, String graph) {
        return Txn.calculateRead(dataset, () ->
                (long) dataset.getGraph(NodeFactory.createURI(graph)).size());
    }
}
