package org.entente.dataset.source;

import java.util.List;

/**
 * Whose a file on the disk is.
 *
 * @param owned a line for each part that it belongs to, and for an archive those of all its members
 * @param problems why it cannot be told
 * @param namesakes parts whose files are named as it is, but have other columns
 * @param lookedUp whether it is a side table, which is read with the part that looks things up in it
 */
public record Claim(List<OwnedFile> owned, List<String> problems, List<Part> namesakes, boolean lookedUp) {

    public Claim {
        owned = List.copyOf(owned);
        problems = List.copyOf(problems);
        namesakes = List.copyOf(namesakes);
    }

    /** Whether no source has anything to do with it. */
    public boolean isNobodys() {
        return owned.isEmpty() && problems.isEmpty() && !lookedUp;
    }
}
