package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.entente.dataset.source.BadSourceFolder;
import org.entente.document.UnreadableText;
import org.entente.graph.generation.StoreUnavailable;
import org.entente.knowledge.BadGazetteer;
import org.entente.query.BadReceipt;
import org.entente.query.ParameterRefused;
import org.entente.query.QueryFileError;

/** What is said of an exception, and how a command ends that meets one. */
final class Failures {

    private Failures() {}

    /** What the person at the command line is told. */
    static String message(Exception failure) {
        return switch (failure) {
            case NoSuchFileException missing -> missing.getMessage() + ": found no file of this name; check the path";
            case CharacterCodingException encoding -> "found a file that is not UTF-8; save it as UTF-8";
            case QueryCancelledException overTime ->
                "found no answer within the time limit; ask for less, or give more time with --time-limit";
            case QueryException refused -> String.valueOf(refused.getMessage());
            case CommandFailed failed -> String.valueOf(failed.getMessage());
            case StoreUnavailable store -> String.valueOf(store.getMessage());
            case BadGazetteer gazetteer -> String.valueOf(gazetteer.getMessage());
            case BadSourceFolder folder -> String.valueOf(folder.getMessage());
            case QueryFileError file -> String.valueOf(file.getMessage());
            case BadReceipt receipt -> String.valueOf(receipt.getMessage());
            case ParameterRefused parameter -> String.valueOf(parameter.getMessage());
            case IOException io -> String.valueOf(io.getMessage());
            case UncheckedIOException io -> String.valueOf(io.getMessage());
            default ->
                "found %s, which is a fault of Entente; run it again with --verbose and report what it prints"
                        .formatted(failure);
        };
    }

    static int exitCode(Exception failure) {
        return switch (failure) {
            case CommandFailed failed -> failed.exitCode();
            case UnreadableText text -> ExitCode.INPUT_INVALID;
            case NoSuchFileException missing -> ExitCode.INPUT_INVALID;
            case BadGazetteer gazetteer -> ExitCode.INPUT_INVALID;
            case BadSourceFolder folder -> ExitCode.INPUT_INVALID;
            case QueryFileError file -> ExitCode.INPUT_INVALID;
            case BadReceipt receipt -> ExitCode.INPUT_INVALID;
            case ParameterRefused parameter -> ExitCode.INPUT_INVALID;
            case QueryCancelledException overTime -> ExitCode.TIME_LIMIT;
            default -> ExitCode.FAILED;
        };
    }
}
