package org.hotfixworkbench.workbench.expectations;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.hotfixworkbench.workbench.subjects.About;
import org.hotfixworkbench.workbench.subjects.Mention;

/**
 * How an expectation turned out, as the server says it.
 *
 * @param hotfix what it is about
 * @param machine and where
 * @param source where it stands: file, line and column
 * @param met whether the answer is the expected one
 * @param expected the expectation in words
 * @param actual the answer in words
 * @param explanation why the answer is so; null when there is none
 * @param folder address of the folder that the file is in
 */
record Outcome(
        @NonNull String hotfix,
        @NonNull String machine,
        @NonNull String source,
        boolean met,
        @NonNull String expected,
        @NonNull String actual,
        @Nullable String explanation,
        @NonNull String folder)
        implements About {

    @Override
    public List<Mention> mentions() {
        return List.of(new Mention.Named("hotfix", hotfix), new Mention.Named("machine", machine));
    }

    /** Tells it from all others, from one run to the next. */
    String key() {
        return folder + source;
    }

    /** Whether the answer is unknown and should not be. */
    boolean unknown() {
        return !met && actual.startsWith("unknown");
    }

    /** The result in a word. */
    String result() {
        return met ? "Passed" : unknown() ? "Unknown" : "Failed";
    }

    /** The file without line and column. */
    String file() {
        return source.replaceFirst("(:\\d+)+$", "");
    }

    /** Line and column, from 1; column 1 when none is said. */
    private int number(int index) {
        String[] numbers = source.substring(file().length()).split(":");
        return index < numbers.length ? Integer.parseInt(numbers[index]) : 1;
    }

    /** The line that it stands in, from 1. */
    int line() {
        return number(1);
    }

    /** Where it stands. */
    Location place() {
        Position position = new Position(line() - 1, number(2) - 1);
        String base = folder.endsWith("/") ? folder : folder + "/";
        String uri = java.net.URI.create(base).resolve(encoded(file())).toString();
        return new Location(uri, new Range(position, position));
    }

    private static String encoded(String path) {
        try {
            return new java.net.URI(null, null, "/" + path, null).getRawPath().substring(1);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
