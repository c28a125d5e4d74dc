package org.entente.dataset.record;

import org.jspecify.annotations.Nullable;

/**
 * The strings of one column: a value that was there lately is the same object again. Most columns of official tables repeat few values, and
 * one that is met again costs no memory, and has its hash.
 */
final class SeenValues {

    private static final int SIZE = 1024;
    private static final int LONGEST = 32;
    /** After so many misses more than hits, a column is one of numbers or names, and is left alone. */
    private static final int PATIENCE = 4096;

    private final @Nullable String[] seen = new String[SIZE];
    private int misses;

    String of(char[] chars, int begin, int end) {
        int length = end - begin;
        if (length > LONGEST || misses > PATIENCE) {
            return new String(chars, begin, length);
        }
        int hash = length;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = slot(hash);
        String last = seen[slot];
        return last != null && isSame(last, chars, begin, length)
                ? again(last)
                : first(slot, new String(chars, begin, length));
    }

    /** The string that was seen lately in place of an equal one. */
    String of(String value) {
        if (value.length() > LONGEST || misses > PATIENCE) {
            return value;
        }
        int slot = slot(value.hashCode());
        String last = seen[slot];
        return last != null && last.equals(value) ? again(last) : first(slot, value);
    }

    private static int slot(int hash) {
        return (hash ^ (hash >>> 10)) & (SIZE - 1);
    }

    private String again(String value) {
        misses -= misses > 0 ? 1 : 0;
        return value;
    }

    private String first(int slot, String value) {
        misses++;
        seen[slot] = value;
        return value;
    }

    private static boolean isSame(String value, char[] chars, int begin, int length) {
        if (value.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (value.charAt(i) != chars[begin + i]) {
                return false;
            }
        }
        return true;
    }
}
