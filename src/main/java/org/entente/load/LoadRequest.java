package org.entente.load;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.claim.DocumentDescription;

/**
 * What a person wants to have loaded.
 *
 * @param index puts what a table of many documents says of one over what is known of it already
 * @param rows what is said of files of official sources
 * @param again whether what is unchanged is read again too, and files of official sources are loaded that are not as expected
 */
public record LoadRequest(
        List<Path> paths,
        LoadOptions options,
        UnaryOperator<DocumentDescription> index,
        RowOptions rows,
        boolean again) {

    public LoadRequest {
        paths = List.copyOf(paths);
    }

    public static LoadRequest of(List<Path> paths, LoadOptions options) {
        return new LoadRequest(paths, options, UnaryOperator.identity(), RowOptions.NONE, false);
    }
}
