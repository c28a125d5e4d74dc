package org.entente.knowledge;

import java.util.List;

/** What a name turned out to name. */
public sealed interface Resolution {

    record Found(Known known) implements Resolution {}

    record Ambiguous(List<Known> candidates) implements Resolution {}

    /** Nothing known bears the name; it is kept as text and reported, never guessed. */
    record Unknown(String text) implements Resolution {}
}
