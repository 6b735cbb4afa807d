package org.hotfixworkbench.core.support;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a source, without blanks and comments. Texts lose their quotes. */
final class Tokens {

    private static final Pattern TOKEN =
            Pattern.compile(
                    "//[^\n]*|(?s:/\\*.*?\\*/)|\"(?<text>[^\"]*)\"|\\d{1,3}(?:,\\d+)+|[{},]|[^\\s{},\"]+");

    private final List<String> words = new ArrayList<>();
    private int next;

    Tokens(String source) {
        Matcher matcher = TOKEN.matcher(source);
        while (matcher.find()) {
            String text = matcher.group("text");
            String word = text == null ? matcher.group() : text;
            if (!word.startsWith("//") && !word.startsWith("/*")) {
                words.add(word);
            }
        }
    }

    boolean atEnd() {
        return next == words.size();
    }

    String peek() {
        return atEnd() ? "" : words.get(next);
    }

    String take() {
        if (atEnd()) {
            throw new IllegalArgumentException("the source ends too early");
        }
        return words.get(next++);
    }

    boolean takeIf(String word) {
        boolean found = peek().equals(word);
        if (found) {
            next++;
        }
        return found;
    }

    void expect(String word) {
        String found = take();
        if (!found.equals(word)) {
            throw new IllegalArgumentException("expected '" + word + "', found '" + found + "'");
        }
    }

    List<String> takeList() {
        List<String> list = new ArrayList<>();
        do {
            list.add(take());
        } while (takeIf(","));
        return list;
    }
}
