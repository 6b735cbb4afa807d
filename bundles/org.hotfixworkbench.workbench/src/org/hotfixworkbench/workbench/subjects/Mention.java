package org.hotfixworkbench.workbench.subjects;

import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.workbench.questions.Element;

/** Something by which an element may be meant: its name, its file, or a place in that. */
public sealed interface Mention {

    /** Whether an element of a kind may be meant: the server is not asked. */
    boolean mayBe(String kind);

    /** The elements that are meant, of all elements of a kind. */
    List<Element> among(List<Element> elements);

    /** Adds which expectations are about it, as arguments of the server's command. */
    void addTo(JsonObject scope);

    /** The elements of a kind that have a name or an article number. */
    private static List<Element> named(List<Element> elements, String name) {
        return elements.stream()
                .filter(it -> it.name().equals(name) || name.equalsIgnoreCase(it.article()))
                .limit(1)
                .toList();
    }

    /**
     * An element.
     *
     * @param kind its kind
     * @param name its name
     */
    record Named(@NonNull String kind, @NonNull String name) implements Mention {

        @Override
        public boolean mayBe(String wanted) {
            return kind.equals(wanted);
        }

        @Override
        public List<Element> among(List<Element> elements) {
            return named(elements.stream().filter(it -> it.kind().equals(kind)).toList(), name);
        }

        @Override
        public void addTo(JsonObject scope) {
            scope.addProperty(kind, name);
        }
    }

    /**
     * What a file declares.
     *
     * @param uri its address
     */
    record InFile(@NonNull String uri) implements Mention {

        @Override
        public boolean mayBe(String kind) {
            return uri.endsWith("." + kind);
        }

        @Override
        public List<Element> among(List<Element> elements) {
            return elements.stream().filter(it -> it.uri().equals(uri)).toList();
        }

        @Override
        public void addTo(JsonObject scope) {
            scope.addProperty("file", uri);
        }
    }

    /**
     * What is below a folder: only its expectations can be meant.
     *
     * @param uri its address
     */
    record InFolder(@NonNull String uri) implements Mention {

        @Override
        public boolean mayBe(String kind) {
            return false;
        }

        @Override
        public List<Element> among(List<Element> elements) {
            return List.of();
        }

        @Override
        public void addTo(JsonObject scope) {
            scope.addProperty("folder", uri);
        }
    }

    /**
     * What is meant at the caret: what its word names, what its line names when that is an
     * expectation, or the element that it is in.
     *
     * @param uri the address of the file
     * @param line the line, from 1
     * @param word the word at the caret
     * @param text the line
     */
    record AtCaret(@NonNull String uri, int line, @NonNull String word, @NonNull String text)
            implements Mention {

        @Override
        public boolean mayBe(String kind) {
            return uri.endsWith("." + kind) || isExpectation();
        }

        private boolean isExpectation() {
            return text.stripLeading().startsWith("expect ");
        }

        @Override
        public List<Element> among(List<Element> elements) {
            List<Element> meant = named(elements, word);
            if (meant.isEmpty() && isExpectation()) {
                for (String other : text.strip().split("\\s+")) {
                    meant = meant.isEmpty() ? named(elements, other) : meant;
                }
            }
            return meant.isEmpty() ? around(elements).map(List::of).orElse(List.of()) : meant;
        }

        private Optional<Element> around(List<Element> elements) {
            return elements.stream()
                    .filter(it -> it.uri().equals(uri) && it.line() <= line)
                    .max(Comparator.comparingInt(Element::line));
        }

        @Override
        public void addTo(JsonObject scope) {
            scope.addProperty("file", uri);
        }
    }
}
