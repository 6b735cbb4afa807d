package org.hotfixworkbench.exporters.pieces;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * What a source gave to a format.
 *
 * @param stretches its text, one for each place that the format has for texts of sources
 * @param names lists of names that the format needs to complete what it writes; which they are is
 *     its own business
 */
public record Piece(List<Stretch> stretches, List<List<String>> names) {

    /** Copies the lists. */
    public Piece {
        stretches = List.copyOf(stretches);
        names = names.stream().map(List::copyOf).toList();
    }

    /** Writes the piece. */
    public void write(DataOutput out) throws IOException {
        Compact.writeList(out, stretches, (data, it) -> it.write(data));
        Compact.writeList(
                out, names, (data, it) -> Compact.writeList(data, it, Compact::writeText));
    }

    /** Reads a piece. */
    public static Piece read(DataInput in) throws IOException {
        List<Stretch> stretches = Compact.readList(in, Stretch::read);
        List<List<String>> names =
                Compact.readList(in, data -> Compact.readList(data, Compact::readText));
        return new Piece(stretches, names);
    }
}
