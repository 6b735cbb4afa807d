package org.hotfixworkbench.importers.kb.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.importers.kb.article.Block;

/** Rows whose cells are set off by pipes, in a box of ASCII signs or without one. */
final class PipeForm implements TableForm {

    private static final int MOST_CELLS = 100;

    @Override
    public Optional<Found> at(List<Line> lines, int index) {
        if (!isPart(lines.get(index))) {
            return Optional.empty();
        }
        List<Block.Row> rows = new ArrayList<>();
        int end = index;
        int i = index;
        while (i < lines.size()) {
            Line line = lines.get(i);
            if (line.blank()) {
                if (i + 1 >= lines.size() || !isPart(lines.get(i + 1))) {
                    break;
                }
            } else if (!isPart(line)) {
                break;
            } else {
                if (!line.rule()) {
                    rows.add(new Block.Row(line.number(), cells(line.text())));
                }
                end = i + 1;
            }
            i++;
        }
        boolean framed = lines.get(index).text().strip().startsWith("+-");
        return rows.size() < (framed ? 1 : 2)
                ? Optional.empty()
                : TableForm.found(lines, index, end, rows);
    }

    private static boolean isPart(Line line) {
        String text = line.text().strip();
        if (text.indexOf('|') < 0) {
            return text.startsWith("+-") && line.rule();
        }
        if (line.rule()) {
            return text.startsWith("|") || text.startsWith("+");
        }
        return cells(text).size() >= 2;
    }

    /** The cells of a line; an outer pipe on either side is none. */
    static List<String> cells(String line) {
        String text = line.strip();
        int from = text.startsWith("|") ? 1 : 0;
        int to = text.length() - (text.length() > from && text.endsWith("|") ? 1 : 0);
        return Arrays.stream(text.substring(from, to).split("\\|", MOST_CELLS))
                .map(String::strip)
                .toList();
    }
}
