/**
 * The command line: {@code java -jar entente.jar COMMAND}.
 *
 * <p>May use everything; only {@code launch} uses it. One class is one command. Data goes to standard output and everything else to standard error;
 * {@link org.entente.cli.ExitCode} says how a command ends.
 *
 * <p>What looks odd but is meant: only {@code serve} starts Spring, and no class names Jena in a field or a signature that
 * {@code extract} would load. A command that only reads a text shall answer at once, and a class that is never touched costs nothing.
 */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
