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

    /** One that can make no file larger than so many kilobytes: what it meets is what a full disk is. */
    public static Running startWithSmallFiles(int kilobytes, Class<?> main, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "bash"));
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
