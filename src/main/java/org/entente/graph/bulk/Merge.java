package org.entente.graph.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Goes through several sorted cursors at once, in their common order, and gives a quad that several of them have once. */
final class Merge extends Cursor {

    private final List<Cursor> all;

    /** A heap: none stands before the one at half its place. Usually the first one stays the first, which costs two comparisons. */
    private final List<Cursor> heap = new ArrayList<>();

    private boolean begun;

    Merge(List<? extends Cursor> cursors) {
        this.all = List.copyOf(cursors);
    }

    @Override
    boolean next() throws IOException {
        if (!begun) {
            begin();
            begun = true;
            if (heap.isEmpty()) {
                return false;
            }
            standAt(heap.getFirst());
            return true;
        }
        while (!heap.isEmpty()) {
            advanceFirst();
            if (!heap.isEmpty() && !heap.getFirst().isAt(this)) {
                standAt(heap.getFirst());
                return true;
            }
        }
        return false;
    }

    private void begin() throws IOException {
        for (Cursor cursor : all) {
            if (cursor.next()) {
                heap.add(cursor);
            }
        }
        for (int place = heap.size() / 2 - 1; place >= 0; place--) {
            sink(place);
        }
    }

    private void advanceFirst() throws IOException {
        if (!heap.getFirst().next()) {
            Cursor last = heap.removeLast();
            if (heap.isEmpty()) {
                return;
            }
            heap.set(0, last);
        }
        sink(0);
    }

    private void sink(int start) {
        int place = start;
        Cursor sinking = heap.get(place);
        while (true) {
            int child = 2 * place + 1;
            if (child >= heap.size()) {
                break;
            }
            if (child + 1 < heap.size() && heap.get(child + 1).compareTo(heap.get(child)) < 0) {
                child++;
            }
            if (sinking.compareTo(heap.get(child)) <= 0) {
                break;
            }
            heap.set(place, heap.get(child));
            place = child;
        }
        heap.set(place, sinking);
    }

    @Override
    public void close() throws IOException {
        for (Cursor cursor : all) {
            cursor.close();
        }
    }
}
