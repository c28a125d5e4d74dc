package org.entente.document;

import java.util.Locale;

/** What a document may say of itself. */
public enum Field {
    TITLE,
    DATE,
    AUTHOR,
    PUBLISHER,
    LICENCE,
    SOURCE,
    LANGUAGE;

    /** The key of a description that holds it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
