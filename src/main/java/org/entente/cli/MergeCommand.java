package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.merge.Finding.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code merge}: a person says that two things of different sources are one. */
@Command(
        name = "merge",
        description = "Says that two persons or agreements are one, whatever the rules say, in later loads too.")
final class MergeCommand implements Callable<Integer> {

    @Mixin
    private MergeDecisionOptions decision = new MergeDecisionOptions();

    @Option(names = "--reset", description = "Takes back what was decided on the two, merged or split.")
    private boolean reset;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        return reset ? decision.reset(spec) : decision.decide(Status.MERGED, "merged", spec);
    }
}
