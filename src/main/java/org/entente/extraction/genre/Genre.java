package org.entente.extraction.genre;

/**
 * A kind of text.
 *
 * @param name as the description of a document gives it: "joint statement"
 * @param we for whom the text speaks
 */
public record Genre(String name, We we) {

    /** A text of which nothing is known: whoever publishes it speaks. */
    public static final Genre UNKNOWN = new Genre("", We.PUBLISHER);

    /** Who "we" are. */
    public enum We {
        /** The state that publishes the text, where it says which. */
        PUBLISHER,
        /** The states that sign it. */
        PARTIES,
        /** The state of the person who speaks. */
        SPEAKER,
        NOBODY
    }

    /** Whether it is of the kind of this name; a description may say more: "wiki article (section)". */
    public boolean is(String kind) {
        return name.equals(kind);
    }
}
