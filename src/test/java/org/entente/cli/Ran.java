package org.entente.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A command that was run in this process, with what it printed. */
public record Ran(int exitCode, String out, String err) {

    private static final Pattern WORD = Pattern.compile("'[^']*'|\\S+");

    /** Runs a command line, whose words may stand in single quotes. */
    public static Ran command(String line) {
        return command(WORD.matcher(line)
                .results()
                .map(MatchResult::group)
                .map(word -> word.startsWith("'") ? word.substring(1, word.length() - 1) : word)
                .toList());
    }

    public static Ran command(List<String> words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Entente.run(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
        return new Ran(exitCode, out.toString(), err.toString());
    }
}
