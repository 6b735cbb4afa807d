package org.hotfixworkbench.workbench.replacements;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.core.supersedence.ReplacementView;
import org.hotfixworkbench.core.supersedence.ReplacementView.Node;
import org.hotfixworkbench.core.text.SourceLine;

/** Finds hotfixes in a view: by name, by what somebody types, by a place in a text. */
final class Lookup {

    private Lookup() {}

    /** The hotfix of a name. */
    static OptionalInt named(ReplacementView view, String name) {
        return first(view, it -> it.name().equals(name));
    }

    /** The hotfix of a name or an article number. */
    static OptionalInt known(ReplacementView view, String word) {
        OptionalInt named = named(view, word);
        return named.isPresent()
                ? named
                : first(view, it -> word.equalsIgnoreCase(Objects.toString(it.article(), "")));
    }

    /** What is meant by words: rather a name that begins so than one, or a title, that has it. */
    static OptionalInt meant(ReplacementView view, String words) {
        String part = words.strip().toLowerCase(Locale.ROOT);
        if (part.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt known = known(view, words.strip());
        if (known.isPresent()) {
            return known;
        }
        OptionalInt begun = first(view, it -> lower(it.name()).startsWith(part));
        return begun.isPresent() ? begun : first(view, it -> text(it).contains(part));
    }

    private static String text(Node node) {
        return lower(node.name()) + "\n" + lower(node.article()) + "\n" + lower(node.title());
    }

    private static String lower(@Nullable Object value) {
        return Objects.toString(value, "").toLowerCase(Locale.ROOT);
    }

    private static OptionalInt first(ReplacementView view, Predicate<Node> wanted) {
        return IntStream.range(0, view.nodes().size())
                .filter(it -> wanted.test(view.nodes().get(it)))
                .findFirst();
    }

    /** The hotfix that is described at a line of a file: the last that begins before. */
    static Optional<Node> at(ReplacementView view, String file, int line) {
        return view.nodes().stream()
                .filter(it -> begins(it, file) > 0 && begins(it, file) <= line)
                .max(Comparator.comparingInt(it -> begins(it, file)));
    }

    private static int begins(Node node, String file) {
        Place place = node.place();
        SourceLine line = place == null ? null : place.line();
        return line != null && line.file().equals(file) ? line.line() : 0;
    }
}
