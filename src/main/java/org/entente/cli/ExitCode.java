package org.entente.cli;

/** How a command ends, for scripts. */
final class ExitCode {

    static final int DONE = 0;
    /** Something outside went wrong: the store is in use, the disk is full. */
    static final int FAILED = 1;
    /** The command line itself is wrong. */
    static final int USAGE = 2;
    /** A file, a query or a description is wrong; nothing of it was stored. */
    static final int INPUT_INVALID = 3;
    /** The query has no rows, or nothing bears the name. */
    static final int NOTHING_FOUND = 4;

    static final int TIME_LIMIT = 5;
    /** What was compared is not the same. */
    static final int NOT_THE_SAME = 6;

    private ExitCode() {}
}
