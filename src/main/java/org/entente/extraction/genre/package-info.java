/** What kind of text a document is, by its form: a fact sheet, an interview, a treaty; and who says "we" in it. */
@NullMarked
package org.entente.extraction.genre;

import org.jspecify.annotations.NullMarked;
