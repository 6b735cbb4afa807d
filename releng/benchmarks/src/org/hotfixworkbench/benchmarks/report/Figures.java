package org.hotfixworkbench.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.benchmarks.Figure;

/** All figures of one run. */
final class Figures {

    private record Key(String measure, int size) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = measure.compareTo(other.measure);
            return order != 0 ? order : Integer.compare(size, other.size);
        }
    }

    private final Map<Key, Figure> all = new TreeMap<>();

    private Figures() {}

    /**
     * Reads lines that benchmarks have printed.
     *
     * @throws IllegalArgumentException when a line is no figure, or two are of the same measure and
     *     size
     */
    static Figures of(List<String> lines) {
        Figures figures = new Figures();
        for (String line : lines) {
            Figure figure = Figure.parse(line);
            Key key = new Key(figure.measure(), figure.size());
            if (figures.all.put(key, figure) != null) {
                throw new IllegalArgumentException("measured twice: " + line);
            }
        }
        return figures;
    }

    /** Reads all files of a folder. */
    static Figures in(Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                lines.append(Files.readString(file));
            }
        }
        return of(lines.toString().lines().toList());
    }

    /** A figure; null when that was not measured. */
    @Nullable
    Figure find(String measure, int size) {
        return all.get(new Key(measure, size));
    }

    /** The sizes that something was measured with, 0 for what has no size. */
    SortedSet<Integer> sizes(String measure) {
        SortedSet<Integer> sizes = new TreeSet<>();
        for (Figure figure : all.values()) {
            if (figure.measure().equals(measure)) {
                sizes.add(figure.size());
            }
        }
        return sizes;
    }

    /** All, by measure and size. */
    Collection<Figure> all() {
        return all.values();
    }
}
