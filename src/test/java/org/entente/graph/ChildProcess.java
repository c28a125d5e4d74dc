package org.entente.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A second Java process with the class path of the tests. */
public final class ChildProcess {

    private ChildProcess() {}

    public static Running start(Class<?> main, String... arguments) throws IOException {
        return start(command(main, arguments));
    }

    /**
     * One whose folder is on a full disk soon: on one of so many megabytes, which nobody else sees. Where none can be mounted, it can make no file
     * larger than ten, which is what it meets on a full disk.
     */
    public static Running startOnSmallDisk(int megabytes, Path folder, Class<?> main, String... arguments)
            throws IOException {
        List<String> command =
                new ArrayList<>(List.of("bash", "-c", """
                if unshare -rm mount -t tmpfs tmpfs "$1" 2> /dev/null
                then exec unshare -rm bash -c 'mount -t tmpfs -o size="$0"m tmpfs "$1" && shift && exec "$@"' "$0" "$@"
                else ulimit -f 10000; shift; exec "$@"
                fi
                """, Integer.toString(megabytes), folder.toString()));
        command.addAll(command(main, arguments));
        return start(command);
    }

    private static Running start(List<String> command) throws IOException {
        return new Running(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    private static List<String> command(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A process that is killed, as by kill -9, when it is closed. */
    public record Running(Process process, BufferedReader output) implements AutoCloseable {

        Running(Process process) {
            this(process, process.inputReader(StandardCharsets.UTF_8));
        }

        public long pid() {
            return process.pid();
        }

        /** The next line that the process prints, or null at its end. */
        public @Nullable String readLine() throws IOException {
            return output.readLine();
        }

        @Override
        public void close() {
            process.destroyForcibly().onExit().join();
        }
    }
}
