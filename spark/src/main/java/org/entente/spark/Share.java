package org.entente.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What one task maps.
 *
 * @param number from 0, in the order of the records
 */
record Share(int number, ArrayList<Piece> pieces) implements Serializable {

    /** Pieces in so many shares of about the same size, or fewer; what is behind in the files is in a later share. */
    static List<Share> of(List<Piece> pieces, int shares) {
        long all = bytes(pieces);
        List<Share> divided = new ArrayList<>();
        ArrayList<Piece> next = new ArrayList<>();
        long taken = 0;
        for (Piece piece : pieces) {
            next.add(piece);
            taken += piece.bytes();
            if (taken * shares >= all * (divided.size() + 1)) {
                divided.add(new Share(divided.size(), next));
                next = new ArrayList<>();
            }
        }
        if (!next.isEmpty()) {
            divided.add(new Share(divided.size(), next));
        }
        return divided;
    }

    static long bytes(List<Piece> pieces) {
        return pieces.stream().mapToLong(Piece::bytes).sum();
    }
}
