package org.hotfixworkbench.workbench.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** A line of the tree, with those below it. Two of the same words are two. */
public final class ProofStep {

    private static final Pattern SOURCE = Pattern.compile("(.*):(\\d+):(\\d+)");

    private final @Nullable ProofStep parent;
    private final String verdict;
    private final String words;
    private final String fact;
    private final String change;
    private final String source;
    private final boolean decisive;
    private final List<ProofStep> children = new ArrayList<>();

    private ProofStep(@Nullable ProofStep parent, ProofAnswer.Node node) {
        this.parent = parent;
        this.verdict = node.verdict();
        this.words = node.condition();
        this.fact = node.fact();
        this.change = text(node.flip());
        this.source = text(node.source());
        this.decisive = node.decisive();
        node.children().forEach(it -> children.add(new ProofStep(this, it)));
    }

    private ProofStep(@Nullable ProofStep parent, String words, String fact) {
        this.parent = parent;
        this.verdict = "";
        this.words = words;
        this.fact = fact;
        this.change = "";
        this.source = "";
        this.decisive = false;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The lines at the top, in the order of the text of the proof. */
    static List<ProofStep> of(ProofAnswer.Values values) {
        List<ProofStep> steps = new ArrayList<>();
        values.proof().children().forEach(it -> steps.add(new ProofStep(null, it)));
        if (!values.changes().isEmpty()) {
            ProofStep changes = new ProofStep(null, "What would make it apply:", "");
            for (int i = 0; i < values.changes().size(); i++) {
                String change = i + 1 + ". " + String.join(", then ", values.changes().get(i));
                changes.children.add(new ProofStep(changes, change, ""));
            }
            steps.add(changes);
        }
        if (!values.missing().isEmpty()) {
            ProofStep missing = new ProofStep(null, "Not known, and what tells it:", "");
            values.missing()
                    .forEach(
                            it ->
                                    missing.children.add(
                                            new ProofStep(missing, it.question(), it.command())));
            steps.add(missing);
        }
        return steps;
    }

    /** The line above; null at the top. */
    @Nullable
    ProofStep parent() {
        return parent;
    }

    /** The lines below. */
    List<ProofStep> children() {
        return children;
    }

    /** The verdict and what is asked, as in the text. */
    String label() {
        return (verdict.isEmpty() ? "" : verdict + ": ") + words + (decisive ? "  <- decides" : "");
    }

    /** What is known about it. */
    String fact() {
        return fact;
    }

    /** What would change it; empty when nothing does. */
    String change() {
        return change;
    }

    /** Where it is stated, as in the text; empty when it follows from all of the hotfix. */
    String source() {
        return source;
    }

    /** The icon that goes with the words; empty for a heading. */
    String icon() {
        return switch (verdict) {
            case "" -> "";
            case "holds", "install" -> "holds";
            case "unknown" -> "unknown";
            case "already-newer", "same" -> "superseded";
            default -> "fails";
        };
    }

    /** Whether the verdict rests on it, or it is a heading with what to do. */
    boolean opensAtFirst() {
        return decisive || verdict.isEmpty();
    }

    /** Where it is stated; empty when it follows from all of the hotfix. */
    Optional<Location> place(String folder) {
        Matcher matcher = SOURCE.matcher(source);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String uri =
                Path.of(java.net.URI.create(folder)).resolve(matcher.group(1)).toUri().toString();
        Position position =
                new Position(
                        Integer.parseInt(matcher.group(2)) - 1,
                        Integer.parseInt(matcher.group(3)) - 1);
        return Optional.of(new Location(uri, new Range(position, position)));
    }

    /** The line and those below it, as text: the sentences of {@code hotfix explain}. */
    void write(StringBuilder text, String indent) {
        text.append(indent).append(label()).append('\n');
        if (!fact.isEmpty()) {
            text.append(indent).append("   ").append(fact);
            text.append(source.isEmpty() ? "" : "  [" + source + "]").append('\n');
        }
        if (!change.isEmpty()) {
            text.append(indent).append("   to change it: ").append(change).append('\n');
        }
        children.forEach(it -> it.write(text, indent + "   "));
    }
}
