package org.entente.load;

import java.util.function.Supplier;
import org.entente.dataset.source.Expectations;
import org.entente.dataset.source.OfficialSources;
import org.entente.graph.Iris;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of the files of official sources in a load.
 *
 * @param sources all that can be loaded; asked for when the first such file is met
 * @param insisted the source or part that the files belong to, or null where their names and columns tell
 * @param release that they are of, or null where their names tell
 * @param mostRejected how many of a hundred records may be rejected before the part is refused
 */
public record RowOptions(
        Supplier<OfficialSources> sources,
        @Nullable String insisted,
        @Nullable String release,
        double mostRejected) {

    /** The sources that ship, and nothing said. */
    public static final RowOptions NONE = new RowOptions(
            () -> OfficialSources.shipped(Iris.ENTENTE.base()), null, null, Expectations.FEW_OF_A_HUNDRED);
}
