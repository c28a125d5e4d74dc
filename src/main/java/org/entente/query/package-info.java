/**
 * Questions as files: read, check, bind, run.
 *
 * <p>A file {@code queries/<name>.rq} is a SPARQL query whose leading {@code #+} lines say what it answers and for whom, and
 * whose variables that begin with an underscore are its parameters. The same file is an entry of the home page, a form, a
 * command-line query, and a test with its expected answer beside it.
 *
 * <p>May use {@code graph} and {@code vocabulary}. Starts no Spring: the command line runs questions without it.
 *
 * <p>What looks odd but is meant: a value never meets the text of a query. It is made an RDF term first, and the term takes the
 * place of the variable in the parsed query, so a value can be wrong but never an injection.
 */
@NullMarked
package org.entente.query;

import org.jspecify.annotations.NullMarked;
