package org.hotfixworkbench.workbench.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.workbench.compare.CompareAnswer.Change;
import org.hotfixworkbench.workbench.compare.CompareAnswer.Line;

/**
 * A line of the tree of differences: a group, or a difference with what stands in the two texts.
 *
 * @param group the heading that it is under, or is
 * @param sign what has happened, for a group what has happened in it
 * @param label the difference in words
 * @param left what stands on the left; empty for nothing
 * @param right what stands on the right; empty for nothing
 * @param leftLine its line in the file, from 1; 0 for none
 * @param rightLine its line in the other file
 * @param breaking whether somebody who relies on the left one may be harmed by the right one
 * @param children the differences of a group
 */
record Difference(
        @NonNull String group,
        @NonNull Sign sign,
        @NonNull String label,
        @NonNull String left,
        @NonNull String right,
        int leftLine,
        int rightLine,
        boolean breaking,
        @NonNull List<Difference> children) {

    /** What has happened. */
    enum Sign {
        /** Only the right one has it. */
        ADDED("only on the right"),
        /** Only the left one has it. */
        REMOVED("only on the left"),
        /** Both have it, and differ. */
        CHANGED("differs");

        private final String words;

        Sign(String words) {
            this.words = words;
        }

        /** The sign in words: the icon says no more. */
        String words() {
            return words;
        }

        private static Sign of(String category) {
            if (category.endsWith("-added")) {
                return ADDED;
            }
            boolean gone = category.endsWith("-removed") || category.endsWith("-lost");
            return gone ? REMOVED : CHANGED;
        }
    }

    /** The headings above what is in no package, in their order. */
    private enum Topic {
        DESCRIPTION("Description"),
        APPLICABILITY("Applies to and Prerequisites"),
        INSTALLATION("Installation"),
        REPLACEMENTS("Replacements"),
        BRANCHES("Branches");

        private final String title;

        Topic(String title) {
            this.title = title;
        }

        private static Topic of(Change change) {
            String category = change.category();
            if (category.startsWith("applicability-") || category.startsWith("prerequisites-")) {
                return APPLICABILITY;
            }
            if (category.startsWith("replacement-") || change.message().startsWith("replaces")) {
                return REPLACEMENTS;
            }
            if (category.startsWith("restart-")
                    || category.startsWith("registry-")
                    || category.equals("statement-changed")) {
                return INSTALLATION;
            }
            return category.equals("masks-changed") ? BRANCHES : DESCRIPTION;
        }
    }

    /** The groups of an answer, those of the packages last. */
    static List<Difference> tree(CompareAnswer answer) {
        SourceExcerpts left = new SourceExcerpts(answer.left());
        SourceExcerpts right = new SourceExcerpts(answer.right());
        Map<Topic, List<Difference>> topics = new EnumMap<>(Topic.class);
        Map<String, List<Difference>> packages = new LinkedHashMap<>();
        for (Change change : answer.json().changes()) {
            String part = change.part();
            if (part == null) {
                Topic topic = Topic.of(change);
                topics.computeIfAbsent(topic, it -> new ArrayList<>())
                        .add(of(topic.title, change, left, right));
            } else {
                packages.computeIfAbsent(part, it -> new ArrayList<>())
                        .add(of(part, change, left, right));
            }
        }
        List<Difference> groups = new ArrayList<>();
        topics.forEach((topic, differences) -> groups.add(group(topic.title, differences)));
        packages.forEach((part, differences) -> groups.add(group(part, differences)));
        return groups;
    }

    private static Difference group(String title, List<Difference> differences) {
        Sign sign = differences.getFirst().sign();
        boolean same = differences.stream().allMatch(it -> it.sign() == sign);
        Difference first = differences.getFirst();
        return new Difference(
                title,
                same ? sign : Sign.CHANGED,
                sentence(title),
                "",
                "",
                first.leftLine(),
                first.rightLine(),
                differences.stream().anyMatch(Difference::breaking),
                List.copyOf(differences));
    }

    private static Difference of(
            String group, Change change, SourceExcerpts left, SourceExcerpts right) {
        Sign sign = Sign.of(change.category());
        int from = sign == Sign.ADDED ? 0 : line(change.left());
        int to = sign == Sign.REMOVED ? 0 : line(change.right());
        boolean text = change.category().equals("only-text");
        return new Difference(
                group,
                sign,
                sentence(withoutPart(change)),
                left.at(from, text),
                right.at(to, text),
                line(change.left()),
                line(change.right()),
                change.breaking(),
                List.of());
    }

    private static int line(@Nullable Line line) {
        return line == null ? 0 : line.line();
    }

    private static String withoutPart(Change change) {
        String end = " (" + Objects.requireNonNullElse(change.part(), "") + ")";
        String message = change.message();
        return message.endsWith(end)
                ? message.substring(0, message.length() - end.length())
                : message;
    }

    /** Begins with a capital letter, unless it begins with a name. */
    private static String sentence(String message) {
        return message.matches("[a-z]+ .*")
                ? Character.toUpperCase(message.charAt(0)) + message.substring(1)
                : message;
    }

    /** Whether it heads others. */
    boolean isGroup() {
        return !children.isEmpty();
    }

    /** Whether it is the same line of the tree as one of an earlier answer. */
    boolean isLike(Difference other) {
        return group.equals(other.group)
                && label.equals(other.label)
                && isGroup() == other.isGroup();
    }
}
