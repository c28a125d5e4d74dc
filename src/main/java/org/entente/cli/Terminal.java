package org.entente.cli;

import java.io.Console;

/** What is at the other end of this process: a person at a terminal, or a file or another program. */
final class Terminal {

    private Terminal() {}

    /** Whether somebody looks on, so that a progress bar makes sense. */
    @SuppressWarnings("SystemConsoleNull") // in Java 21 it is null where there is no terminal
    static boolean isWatched() {
        Console console = System.console();
        return console != null && isTerminal(console);
    }

    /** Since Java 22 there is a console even where there is no terminal, and a method that tells; in Java 21 there is neither. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException java21) {
            return true;
        }
    }
}
