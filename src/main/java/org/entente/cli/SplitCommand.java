package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.merge.Finding.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code split}: a person says that two things of different sources are two. */
@Command(
        name = "split",
        description =
                "Says that two persons or agreements are two, whatever the rules say, in later loads too. \"merge --reset\" takes it back.")
final class SplitCommand implements Callable<Integer> {

    @Mixin
    private MergeDecisionOptions decision = new MergeDecisionOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        return decision.decide(Status.SPLIT, "split", spec);
    }
}
