package org.entente.graph.bulk;

import java.util.Arrays;

/**
 * As many triples, as numbers, as are sorted in memory at once.
 *
 * <p>Sorted by their bytes, the least important first, each time leaving equal ones in the order that they had. So triples that stand by subject, predicate and object stand by object,
 * subject and predicate after they are sorted by their objects alone, and by predicate, object and subject after they are then sorted by their predicates alone.
 */
final class Triples {

    static final int LONGS = 3;

    private static final int SUBJECT = 0;
    private static final int PREDICATE = 1;
    private static final int OBJECT = 2;
    private static final int FEW = 1 << 8;
    private static final int VALUES = 1 << 8;

    private long[] longs = new long[FEW * LONGS];
    private int size;

    void add(long subject, long predicate, long object) {
        int at = size * LONGS;
        if (at == longs.length) {
            longs = Arrays.copyOf(longs, 2 * longs.length);
        }
        longs[at] = subject;
        longs[at + 1] = predicate;
        longs[at + 2] = object;
        size++;
    }

    int size() {
        return size;
    }

    /** Each triple three numbers, as far as there are triples: valid until it is sorted again. */
    long[] longs() {
        return longs;
    }

    void clear() {
        size = 0;
        longs = new long[FEW * LONGS];
    }

    /** Sorts them by subject, predicate and object, and forgets all but one of those that are equal. */
    void sort(Room room) {
        sortBy(OBJECT, room);
        sortBy(PREDICATE, room);
        sortBy(SUBJECT, room);
        forgetEqual();
    }

    /** From subject, predicate, object. */
    void sortByObject(Room room) {
        sortBy(OBJECT, room);
    }

    /** From object, subject, predicate. */
    void sortByPredicate(Room room) {
        sortBy(PREDICATE, room);
    }

    /** As much room as the largest of several needs, to be used by one after the other. */
    static final class Room {
        private long[] longs = new long[0];

        private long[] of(int length) {
            if (longs.length < length) {
                longs = new long[length];
            }
            return longs;
        }
    }

    private void forgetEqual() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int at = i * LONGS;
            int last = (kept - 1) * LONGS;
            if (kept == 0 || !Arrays.equals(longs, at, at + LONGS, longs, last, last + LONGS)) {
                System.arraycopy(longs, at, longs, kept * LONGS, LONGS);
                kept++;
            }
        }
        size = kept;
    }

    private void sortBy(int part, Room room) {
        long differing = differing(part);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            if ((differing >>> shift & (VALUES - 1)) != 0) {
                sortByByte(part, shift, room);
            }
        }
    }

    /** The bits in which not all are the same; none where they are in their order already. */
    private long differing(int part) {
        long differing = 0;
        boolean ordered = true;
        long last = size == 0 ? 0 : longs[part];
        for (int at = part; at < size * LONGS; at += LONGS) {
            long here = longs[at];
            differing |= here ^ longs[part];
            ordered &= Long.compareUnsigned(last, here) <= 0;
            last = here;
        }
        return ordered ? 0 : differing;
    }

    private void sortByByte(int part, int shift, Room room) {
        int[] places = new int[VALUES];
        int end = size * LONGS;
        for (int at = part; at < end; at += LONGS) {
            places[(int) (longs[at] >>> shift) & (VALUES - 1)] += LONGS;
        }
        int place = 0;
        for (int value = 0; value < VALUES; value++) {
            int count = places[value];
            places[value] = place;
            place += count;
        }
        long[] sorted = room.of(longs.length);
        for (int at = 0; at < end; at += LONGS) {
            int value = (int) (longs[at + part] >>> shift) & (VALUES - 1);
            int to = places[value];
            sorted[to] = longs[at];
            sorted[to + 1] = longs[at + 1];
            sorted[to + 2] = longs[at + 2];
            places[value] = to + LONGS;
        }
        room.longs = longs;
        longs = sorted;
    }
}
