package org.entente.dataset.source;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Releases by their names, from the oldest to the newest: numbers by their size, so that 2023 comes before 2024-12 and v9 before v10. */
public final class ReleaseOrder implements Comparator<String> {

    private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

    @Override
    public int compare(String one, String other) {
        List<String> ones = pieces(one);
        List<String> others = pieces(other);
        for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
            int order = comparePieces(ones.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ones.size(), others.size());
    }

    private static int comparePieces(String one, String other) {
        return isNumber(one) && isNumber(other)
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : one.compareTo(other);
    }

    private static boolean isNumber(String piece) {
        return Character.isDigit(piece.charAt(0));
    }

    private static List<String> pieces(String release) {
        return PIECE.matcher(release).results().map(MatchResult::group).toList();
    }
}
