package org.entente.dataset.mapping;

import java.util.regex.Pattern;

/** Columns as the variables of a mapping. */
final class Variables {

    private static final Pattern NOT_IN_VARIABLE = Pattern.compile("[^\\p{L}\\p{N}_]+");

    private Variables() {}

    /** "Country Code" is {@code ?Country_Code}: each run of characters that no variable has becomes one underscore. */
    static String of(String column) {
        return NOT_IN_VARIABLE.matcher(column.strip()).replaceAll("_");
    }
}
