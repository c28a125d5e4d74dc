package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.entente.text.UnreadableText;

/** Which exceptions are foreseen, and how a command ends that meets one. */
final class Failures {

    private Failures() {}

    /** Whether the message was written for the person at the command line; anything else is a fault of ours. */
    static boolean expected(Exception failure) {
        return switch (failure) {
            case CommandFailed failed -> true;
            case IOException io -> true;
            case UncheckedIOException io -> true;
            default -> false;
        };
    }

    static int exitCode(Exception failure) {
        return switch (failure) {
            case CommandFailed failed -> failed.exitCode();
            case UnreadableText text -> ExitCode.INPUT_INVALID;
            case NoSuchFileException missing -> ExitCode.INPUT_INVALID;
            default -> ExitCode.FAILED;
        };
    }
}
