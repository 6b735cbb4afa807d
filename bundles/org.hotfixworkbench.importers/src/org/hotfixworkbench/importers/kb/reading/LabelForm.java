package org.hotfixworkbench.importers.kb.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.importers.kb.article.Block;
import org.hotfixworkbench.importers.kb.words.Column;

/**
 * Label and value on lines of their own, record after record: {@code File name}, {@code
 * Update.mum}, {@code File size}, {@code 2,590} and so on. It becomes a table of two columns.
 */
final class LabelForm implements TableForm {

    private static final int FEWEST = 3;

    @Override
    public Optional<Found> at(List<Line> lines, int index) {
        if (Cell.column(lines.get(index)).orElse(Column.OTHER) != Column.NAME) {
            return Optional.empty();
        }
        List<Integer> first = Cell.next(lines, index, 2);
        if (first.size() < 2 || Cell.column(lines.get(first.get(1))).isPresent()) {
            return Optional.empty();
        }
        List<Block.Row> rows = new ArrayList<>();
        int at = index;
        while (true) {
            List<Integer> pair = Cell.next(lines, at, 2);
            if (pair.size() < 2 || Cell.column(lines.get(pair.get(0))).isEmpty()) {
                break;
            }
            Cell label = Cell.of(lines.get(pair.get(0)));
            boolean empty = Cell.column(lines.get(pair.get(1))).isPresent();
            String value = empty ? "" : Cell.of(lines.get(pair.get(1))).text();
            rows.add(new Block.Row(label.line(), List.of(label.text(), value)));
            at = pair.get(empty ? 0 : 1) + 1;
        }
        return rows.size() < FEWEST ? Optional.empty() : TableForm.found(lines, index, at, rows);
    }
}
