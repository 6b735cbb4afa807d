package org.hotfixworkbench.editor.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.NonNull;

/**
 * A text with places to fill in, in the syntax of the protocol: {@code $1}, {@code ${1:text}},
 * {@code ${1|one,two|}} and {@code $0}, where the caret ends.
 *
 * @param text what is inserted
 * @param stops the places by their number; zero is the last one
 */
record Snippet(@NonNull String text, @NonNull Map<Integer, List<Stop>> stops) {

    /** One place: where it is in the text, and what may be chosen there. */
    record Stop(int start, int length, @NonNull List<String> choices) {}

    /** A text without places. */
    static Snippet plain(String text) {
        return new Snippet(text, Map.of());
    }

    /** Reads the syntax of the protocol. What is none is taken as text. */
    static Snippet of(String source) {
        return new Reader(source).read();
    }

    /** The same snippet, with each further line indented. */
    Snippet indented(String indent) {
        if (indent.isEmpty() || text.indexOf('\n') < 0) {
            return this;
        }
        Map<Integer, List<Stop>> moved = new TreeMap<>();
        stops.forEach(
                (number, places) ->
                        moved.put(
                                number,
                                places.stream()
                                        .map(
                                                it ->
                                                        new Stop(
                                                                it.start
                                                                        + indent.length()
                                                                                * linesBefore(
                                                                                        it.start),
                                                                it.length,
                                                                it.choices))
                                        .toList()));
        return new Snippet(text.replace("\n", "\n" + indent), moved);
    }

    private int linesBefore(int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /** Reads one snippet. */
    private static final class Reader {

        private final String source;
        private final StringBuilder text = new StringBuilder();
        private final Map<Integer, List<Stop>> stops = new TreeMap<>();
        private final Map<Integer, String> defaults = new TreeMap<>();
        private int position;

        Reader(String source) {
            this.source = source;
        }

        Snippet read() {
            while (position < source.length()) {
                char character = source.charAt(position);
                if (character == '\\' && position + 1 < source.length()) {
                    text.append(source.charAt(position + 1));
                    position += 2;
                } else if (character != '$' || !readStop()) {
                    text.append(character);
                    position++;
                }
            }
            return new Snippet(text.toString(), stops);
        }

        /** False when the dollar at the position begins no place. */
        private boolean readStop() {
            int start = position + 1;
            boolean braces = start < source.length() && source.charAt(start) == '{';
            int digits = braces ? start + 1 : start;
            int end = digits;
            while (end < source.length() && Character.isDigit(source.charAt(end))) {
                end++;
            }
            if (end == digits) {
                return false;
            }
            int number = Integer.parseInt(source.substring(digits, end));
            if (!braces) {
                position = end;
                add(number, defaults.getOrDefault(number, ""), List.of());
                return true;
            }
            int close = closing(end);
            if (close < 0) {
                return false;
            }
            position = close + 1;
            addWithText(number, source.substring(end, close));
            return true;
        }

        private void addWithText(int number, String inner) {
            if (inner.startsWith("|") && inner.endsWith("|") && inner.length() > 1) {
                List<String> choices =
                        List.of(inner.substring(1, inner.length() - 1).split("(?<!\\\\),", -1));
                List<String> plain = choices.stream().map(it -> it.replace("\\,", ",")).toList();
                add(number, plain.getFirst(), plain);
            } else {
                String content = inner.startsWith(":") ? inner.substring(1) : inner;
                // A place inside the text of a place keeps its text only.
                add(number, Snippet.of(content).text, List.of());
            }
        }

        private int closing(int from) {
            int depth = 1;
            boolean escaped = false;
            for (int i = from; i < source.length(); i++) {
                char character = source.charAt(i);
                if (escaped) {
                    escaped = false;
                } else if (character == '\\') {
                    escaped = true;
                } else if (character == '{' && source.charAt(i - 1) == '$') {
                    depth++;
                } else if (character == '}') {
                    depth--;
                    if (depth == 0) {
                        return i;
                    }
                }
            }
            return -1;
        }

        private void add(int number, String content, List<String> choices) {
            defaults.putIfAbsent(number, content);
            stops.computeIfAbsent(number, it -> new ArrayList<>())
                    .add(new Stop(text.length(), content.length(), choices));
            text.append(content);
        }
    }
}
