package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.graph.Store;
import org.entente.graph.remote.RemoteAddress;

/** A Virtuoso of its own, in a directory of the test, that listens on this machine alone from its first moment. */
public final class Virtuoso implements AutoCloseable {

    /** The most rows of an answer, few enough for a test to have more. */
    public static final int MOST_ROWS = 20_000;

    private static final List<String> PROGRAMS = List.of(
            "/usr/bin/virtuoso-t", "/usr/local/bin/virtuoso-t", "/usr/local/virtuoso-opensource/bin/virtuoso-t");
    private static final String PASSWORD = "dba";
    private static final Duration STARTING = Duration.ofMinutes(10);

    private final Process process;
    private final int port;

    private Virtuoso(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts one, in an empty directory; a machine without it skips the test, unless it is CI. */
    public static Virtuoso start(Path directory) throws IOException, InterruptedException {
        List<String> installed = PROGRAMS.stream()
                .filter(program -> Files.isExecutable(Path.of(program)))
                .toList();
        if (installed.isEmpty()) {
            assertThat(System.getenv("CI"))
                    .as("virtuoso-t is missing; CI must have it")
                    .isNotEqualTo("true");
        }
        assumeTrue(
                !installed.isEmpty(),
                "virtuoso-t is missing (Debian: virtuoso-opensource-7-bin): no remote store was tried");
        int port = freePort();
        Files.writeString(directory.resolve("virtuoso.ini"), """
            [Database]
            DatabaseFile = virtuoso.db
            ErrorLogFile = virtuoso.log
            LockFile = virtuoso.lck
            TransactionFile = virtuoso.trx
            xa_persistent_file = virtuoso.pxa
            [TempDatabase]
            DatabaseFile = virtuoso-temp.db
            TransactionFile = virtuoso-temp.trx
            [Parameters]
            ServerPort = 127.0.0.1:%d
            DisableUnixSocket = 1
            NumberOfBuffers = 20000
            MaxDirtyBuffers = 12000
            CaseMode = 2
            MaxOptimizeLayouts = 50
            DirsAllowed = .
            [HTTPServer]
            ServerPort = 127.0.0.1:%d
            ServerRoot = .
            ServerThreads = 10
            Charset = UTF-8
            [SPARQL]
            ResultSetMaxRows = %d
            """.formatted(freePort(), port, MOST_ROWS));
        Process process = new ProcessBuilder(installed.getFirst(), "+foreground", "+configfile", "virtuoso.ini")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output.txt").toFile())
                .start();
        Virtuoso started = new Virtuoso(process, port);
        Instant end = Instant.now().plus(STARTING);
        while (!started.answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                started.close();
                throw new IllegalStateException(
                        "virtuoso-t did not start: " + Files.readString(directory.resolve("output.txt")));
            }
            Thread.sleep(100);
        }
        return started;
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public URI query() {
        return URI.create("http://127.0.0.1:%d/sparql".formatted(port));
    }

    public RemoteAddress address(String password) {
        return RemoteAddress.of(query(), null, null, new RemoteAddress.Login("dba", password));
    }

    public String password() {
        return PASSWORD;
    }

    public Store store() {
        return Store.remote(address(PASSWORD));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
