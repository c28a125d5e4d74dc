package org.entente.dataset.source;

import java.io.Serial;
import java.util.List;

/** All that is wrong with the folders of sources: a line each with file, what was found, what was expected and what to do. */
public final class BadSourceFolder extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    BadSourceFolder(List<String> problems) {
        super(String.join("\n", problems));
    }
}
