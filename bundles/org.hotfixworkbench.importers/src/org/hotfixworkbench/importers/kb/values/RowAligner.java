package org.hotfixworkbench.importers.kb.values;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.importers.kb.words.Column;

/**
 * Deals the words of a row out to the columns of a table: in their order, each word to one column,
 * columns may stay empty. What fits best wins, so that a missing version or platform is no problem
 * wherever the words stand on the line.
 */
public final class RowAligner {

    private static final int MOST_WORDS = 40;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;
    private static final int GOOD = 20;
    private static final int ABSENT = 8;
    private static final int POSSIBLE = 3;

    private final List<Column> columns;

    /** An aligner for rows of these columns. */
    public RowAligner(List<Column> columns) {
        this.columns = columns;
    }

    /** The cells of a row; empty when the words are no row of a file table. */
    public Optional<List<String>> align(List<String> words) {
        int n = words.size();
        if (n < 2 || n > MOST_WORDS) {
            return Optional.empty();
        }
        int[][] best = new int[columns.size() + 1][n + 1];
        int[][] taken = new int[columns.size() + 1][n + 1];
        for (int[] row : best) {
            Arrays.fill(row, IMPOSSIBLE);
        }
        best[0][0] = 0;
        for (int c = 0; c < columns.size(); c++) {
            for (int w = 0; w <= n; w++) {
                if (best[c][w] > IMPOSSIBLE) {
                    extend(words, best, taken, c, w);
                }
            }
        }
        if (best[columns.size()][n] <= IMPOSSIBLE) {
            return Optional.empty();
        }
        return Optional.of(cells(words, taken)).filter(this::convincing);
    }

    private void extend(List<String> words, int[][] best, int[][] taken, int c, int w) {
        offer(best, taken, c + 1, w, 0, best[c][w]);
        StringBuilder joined = new StringBuilder();
        int most = mostWords(columns.get(c));
        for (int k = 1; k <= most && w + k <= words.size(); k++) {
            if (k > 1) {
                joined.append(' ');
            }
            joined.append(words.get(w + k - 1));
            int score = score(columns.get(c), joined.toString(), k);
            if (score > IMPOSSIBLE) {
                offer(best, taken, c + 1, w + k, k, best[c][w] + score);
            }
        }
    }

    private static void offer(int[][] best, int[][] taken, int c, int w, int k, int score) {
        if (score > best[c][w]) {
            best[c][w] = score;
            taken[c][w] = k;
        }
    }

    private static int mostWords(Column column) {
        return switch (column) {
            case NAME, DATE, DATE_TIME, VERSION -> 4;
            case SIZE -> 3;
            case TIME -> 2;
            default -> 10;
        };
    }

    private static int score(Column column, String text, int words) {
        if (text.isEmpty()) {
            return column == Column.NAME ? IMPOSSIBLE : 1;
        }
        Fit fit = Fit.of(column, text);
        return switch (fit) {
            case NONE -> IMPOSSIBLE;
            case POSSIBLE ->
                    words > 1 && !column.text() ? IMPOSSIBLE : POSSIBLE - (words > 1 ? 1 : 0);
            case ABSENT -> ABSENT;
            case GOOD -> GOOD - (words - 1) * (column == Column.NAME ? 6 : 2);
        };
    }

    private List<String> cells(List<String> words, int[][] taken) {
        String[] cells = new String[columns.size()];
        int w = words.size();
        for (int c = columns.size(); c > 0; c--) {
            int k = taken[c][w];
            cells[c - 1] = String.join(" ", words.subList(w - k, w));
            w -= k;
        }
        return List.of(cells);
    }

    /** A row has a name and a value; when the name could be any word, two values. */
    private boolean convincing(List<String> cells) {
        int values = 0;
        Fit name = Fit.NONE;
        List<Fit> fits = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Column column = columns.get(i);
            Fit fit = Fit.of(column, cells.get(i));
            fits.add(fit);
            if (column == Column.NAME && fit.compareTo(name) > 0) {
                name = fit;
            } else if (!column.text() && column != Column.NAME && fit == Fit.GOOD) {
                values++;
            }
        }
        return name == Fit.GOOD && values >= 1 || name == Fit.POSSIBLE && values >= 2;
    }
}
