package org.entente.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;

/** What a parser finds wrong in a file, each with its line and column. What is only a warning to it is a problem to us. */
final class SyntaxProblems implements ErrorHandler {

    private static final int ENOUGH_TO_READ = 20;

    private final Path file;
    private final List<String> problems = new ArrayList<>();

    SyntaxProblems(Path file) {
        this.file = file;
    }

    @Override
    public void warning(String message, long line, long column) {
        problems.add("%s:%d:%d: %s; correct it there".formatted(file, line, column, message));
    }

    @Override
    public void error(String message, long line, long column) {
        warning(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
        warning(message, line, column);
        throw new RiotException(message);
    }

    void add(String problem) {
        problems.add("%s: %s".formatted(file, problem));
    }

    /** The parser gave up; mostly it has said why. */
    void stop(RiotException e) {
        if (problems.isEmpty()) {
            add("not readable (%s); check the file".formatted(e.getMessage()));
        }
    }

    void throwIfAny() throws BadSource {
        if (problems.size() > ENOUGH_TO_READ) {
            int more = problems.size() - ENOUGH_TO_READ;
            problems.subList(ENOUGH_TO_READ, problems.size()).clear();
            add("and %d more".formatted(more));
        }
        if (!problems.isEmpty()) {
            throw new BadSource(problems);
        }
    }
}
