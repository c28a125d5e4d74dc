package org.entente.load;

/** Whoever watches a load. */
public interface Progress {

    /** Nobody watches. */
    Progress NONE = new Progress() {};

    /** So many sources were found. */
    default void found(int sources) {}

    /** A source is done, well or badly; if well, it is on the disk. */
    default void done(SourceReport report) {}

    /** Files of official sources with so many bytes were found. */
    default void foundBytes(long bytes) {}

    /** So many more of these bytes are read. */
    default void read(long bytes) {}

    /** Of the triples of official sources so many are put in their places. */
    default void built(long done, long total) {}

    /** A part of an official source is read, well or badly; it is on the disk when the load ends. */
    default void done(PartReport report) {}

    /** Whether to stop here, with what is done so far. */
    default boolean isStopped() {
        return false;
    }
}
