package org.entente.dataset.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the header rows of a wide table say.
 *
 * @param names the columns of a record
 * @param rowLabels where the labels of a row stand; -1 where the table has none of them
 * @param columnLabels by the column of the table: its labels; null for one that holds no values
 * @param hasRows whether there is a row behind the header rows: the reading of them ends on it
 */
record MatrixHeader(
        List<String> names,
        List<Integer> rowLabels,
        List<@Nullable String @Nullable []> columnLabels,
        Set<String> skip,
        boolean hasRows) {

    /** Titles and notes may stand above a table, but not a book. */
    private static final int MOST_TITLES = 50;

    int width() {
        return columnLabels.size();
    }

    static MatrixHeader read(String file, CsvRows rows, Input.Matrix matrix) throws IOException {
        return new Reading(file, rows, matrix).read();
    }

    /** One reading of the header rows. */
    private static final class Reading {

        private final String file;
        private final CsvRows rows;
        private final Input.Matrix matrix;
        private final List<List<String>> byColumn;
        private final List<List<String>> byRow;
        private final List<Integer> rowLabels;
        private final List<@Nullable String[]> labels = new ArrayList<>();
        /** The columns on the left that label rows. */
        private int first = 1;

        Reading(String file, CsvRows rows, Input.Matrix matrix) {
            this.file = file;
            this.rows = rows;
            this.matrix = matrix;
            this.byColumn = List.copyOf(matrix.columns().values());
            this.byRow = List.copyOf(matrix.rows().values());
            this.rowLabels = new ArrayList<>(Collections.nCopies(byRow.size(), -1));
            rowLabels.set(0, 0);
        }

        MatrixHeader read() throws IOException {
            boolean hasRows = rows.nextFilled();
            for (int titles = 0; hasRows && !isHeader(); titles++) {
                if (titles == MOST_TITLES) {
                    throw noHeader();
                }
                hasRows = rows.nextFilled();
            }
            if (!hasRows) {
                throw noHeader();
            }
            while (hasRows && isHeader()) {
                take();
                hasRows = rows.nextFilled();
            }
            List<String> names = new ArrayList<>(matrix.rows().keySet());
            names.addAll(matrix.columns().keySet());
            names.add(matrix.cell());
            return new MatrixHeader(List.copyOf(names), rowLabels, columnLabels(), matrix.skip(), hasRows);
        }

        /** Whether one of the cells that may label rows has a word that tells a header row. */
        private boolean isHeader() {
            for (int cell = 0; cell < Math.min(byRow.size(), rows.count()); cell++) {
                if (find(byColumn, rows.text(cell)) >= 0) {
                    return true;
                }
            }
            return false;
        }

        private void take() {
            for (int cell = 0; cell < Math.min(byRow.size(), rows.count()); cell++) {
                String word = rows.text(cell);
                int row = find(byRow, word);
                int column = find(byColumn, word);
                if (row >= 0) {
                    rowLabels.set(row, cell);
                }
                if (column >= 0) {
                    takeLabels(column);
                }
                if (row >= 0 || column >= 0) {
                    first = Math.max(first, cell + 1);
                }
            }
        }

        private void takeLabels(int column) {
            for (int cell = 0; cell < rows.count(); cell++) {
                if (cell == labels.size()) {
                    labels.add(new String[byColumn.size()]);
                }
                String label = rows.text(cell);
                labels.get(cell)[column] = label.isEmpty() ? null : label;
            }
        }

        private List<@Nullable String @Nullable []> columnLabels() {
            List<@Nullable String @Nullable []> found = new ArrayList<>();
            for (int cell = 0; cell < labels.size(); cell++) {
                found.add(cell >= first && holdsValues(labels.get(cell)) ? labels.get(cell) : null);
            }
            return found;
        }

        private boolean holdsValues(@Nullable String[] labels) {
            boolean any = false;
            for (String label : labels) {
                if (label != null && matrix.skip().contains(label)) {
                    return false;
                }
                any |= label != null;
            }
            return any;
        }

        private static int find(List<List<String>> words, String word) {
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).contains(word)) {
                    return i;
                }
            }
            return -1;
        }

        private UnreadableFile noHeader() {
            return new UnreadableFile(new Problem(
                    file,
                    "row 1",
                    "no header row",
                    "one with a word of " + matrix.columns(),
                    "add the word that the file has to the matrix of the mapping"));
        }
    }
}
