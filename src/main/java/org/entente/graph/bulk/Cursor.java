package org.entente.graph.bulk;

import java.io.Closeable;
import java.io.IOException;

/** Goes through quads in the order of one index: the four numbers of where it stands are in the order of that index, too. */
abstract class Cursor implements Closeable {

    protected long first;
    protected long second;
    protected long third;
    protected long fourth;

    /** Goes to the next quad; false where there is none. */
    abstract boolean next() throws IOException;

    @Override
    public void close() throws IOException {
        // Most hold nothing.
    }

    /** TDB2 orders numbers by their bytes, so that those with the highest bit set come last. */
    final int compareTo(Cursor other) {
        int order = Long.compareUnsigned(first, other.first);
        if (order == 0) {
            order = Long.compareUnsigned(second, other.second);
        }
        if (order == 0) {
            order = Long.compareUnsigned(third, other.third);
        }
        return order == 0 ? Long.compareUnsigned(fourth, other.fourth) : order;
    }

    final boolean isAt(Cursor other) {
        return first == other.first && second == other.second && third == other.third && fourth == other.fourth;
    }

    final void standAt(Cursor other) {
        first = other.first;
        second = other.second;
        third = other.third;
        fourth = other.fourth;
    }
}
