package org.entente.load;

/** Whoever watches a load. */
public interface Progress {

    /** Nobody watches. */
    Progress NONE = new Progress() {};

    /** So many sources were found. */
    default void found(int sources) {}

    /** A source is done, well or badly. */
    default void done(SourceReport report) {}
}
