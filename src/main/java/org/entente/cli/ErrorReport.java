package org.entente.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Errors as a person reads them: one line each on standard error, and no stack trace unless it was asked for. */
final class ErrorReport implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        print(command, String.valueOf(wrong.getMessage()));
        UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        command.getErr().printf("see: %s --help%n", command.getCommandSpec().qualifiedName());
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        print(command, Failures.message(failure));
        if (verbose(command)) {
            failure.printStackTrace(command.getErr());
        }
        return Failures.exitCode(failure);
    }

    /** Prints errors that were gathered, in one style with those that ended a command. */
    static void print(CommandLine command, List<String> errors) {
        errors.forEach(error -> print(command, error));
    }

    private static void print(CommandLine command, String error) {
        command.getErr().println(command.getColorScheme().ansi().string("@|bold,red error:|@ ") + error);
    }

    private static boolean verbose(CommandLine command) {
        return ((Entente) command.getCommandSpec().root().userObject()).verbose();
    }
}
