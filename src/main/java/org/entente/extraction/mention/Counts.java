package org.entente.extraction.mention;

import java.math.BigDecimal;
import org.entente.extraction.language.Lexicon;
import org.entente.extraction.language.WordList;

/** Tells a number that counts many things ("1,500 students") from a few, a year, and the number of a thing ("Article 51", "COVID-19"). */
final class Counts {

    /** The attribute of a number that counts many things. */
    static final String MANY = "many";

    private static final BigDecimal FEWEST = BigDecimal.TEN;
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2099;

    private final WordList numberedThings;

    Counts(Lexicon lexicon) {
        this.numberedThings = lexicon.section("numbered things");
    }

    boolean isCount(Line line, int from, int to, BigDecimal number) {
        boolean partOfName = from > 1 && line.capitalised(from - 1) || line.is(from - 1, numberedThings);
        boolean partOfWord = line.is(to, "-") || line.isWord(to) && !line.spaced(to);
        return number.compareTo(FEWEST) >= 0 && !partOfName && !partOfWord && !isYear(line, from, number);
    }

    private static boolean isYear(Line line, int from, BigDecimal number) {
        String written = line.lower(from);
        return written.length() == 4
                && line.isNumber(from)
                && number.intValue() >= FIRST_YEAR
                && number.intValue() <= LAST_YEAR;
    }
}
