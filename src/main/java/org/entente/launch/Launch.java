package org.entente.launch;

import org.entente.cli.Entente;

/** Starts the command line where Java is new enough, and says what to do where it is not. */
public final class Launch {

    private static final int OLDEST_JAVA = 21;

    private Launch() {}

    public static void main(String[] args) {
        int found = Runtime.version().feature();
        if (found < OLDEST_JAVA) {
            System.err.printf(
                    "error: found Java %d in %s, expected Java %d or newer; install one (https://adoptium.net), or start entente.jar with the full path of its \"java\"%n",
                    found, System.getProperty("java.home"), OLDEST_JAVA);
            System.exit(1);
        }
        Entente.main(args);
    }
}
