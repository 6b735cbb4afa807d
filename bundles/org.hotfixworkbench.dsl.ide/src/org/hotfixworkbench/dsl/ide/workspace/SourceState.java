package org.hotfixworkbench.dsl.ide.workspace;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.compile.InputProblem;
import org.hotfixworkbench.dsl.compile.SourceFile;

/** A file and what is known of it. Only the language thread may look at it. */
public final class SourceState {

    private final SourceFile file;

    /** The address under which the client knows the file. */
    String uri;

    @Nullable OpenText open;

    /** The analysis of the open text; null while there is none. */
    @Nullable Analysis analysis;

    /** Whether the open text has changed since it was analysed. */
    boolean stale;

    /** Whether what others keep of the open text is older than its analysis. */
    boolean unsettled;

    /** The text of a catalog as the others see it; null when it is none. */
    @Nullable String catalogText;

    @Nullable InputProblem problem;
    List<Declared> declared = List.of();
    List<SourceReference> references = List.of();
    List<SourceFinding> findings = List.of();
    List<SourceFinding> across = List.of();

    SourceState(SourceFile file, String uri) {
        this.file = file;
        this.uri = uri;
    }

    /** The file. */
    public SourceFile file() {
        return file;
    }

    /** The address under which the client knows the file. */
    public String uri() {
        return uri;
    }

    /** Whether an editor has it open. */
    public boolean isOpen() {
        return open != null;
    }

    /** The open text and its lines; null when no editor has it open. */
    public @Nullable LineIndex text() {
        OpenText text = open;
        return text == null ? null : text.lines();
    }

    /** The version of the open text; null when no editor has it open. */
    public @Nullable Integer version() {
        OpenText text = open;
        return text == null ? null : Integer.valueOf(text.version());
    }

    /** What it declares, in the order of the text. */
    public List<Declared> declared() {
        return declared;
    }

    /** What it names; empty until it was checked. */
    public List<SourceReference> references() {
        return references;
    }

    /** Why it cannot be used at all; null when it can. */
    public @Nullable InputProblem problem() {
        return problem;
    }

    /** Everything that is to be said of it, in the order of reports. */
    public List<SourceFinding> findings() {
        return Stream.concat(findings.stream(), across.stream())
                .sorted(SourceFinding.ORDER)
                .toList();
    }

    /** How many findings of a rule have a fix; cheap enough to ask of every file. */
    public int fixable(String rule) {
        return fixable(findings, rule) + fixable(across, rule);
    }

    private static int fixable(List<SourceFinding> found, String rule) {
        int count = 0;
        for (SourceFinding finding : found) {
            count += finding.rule().equals(rule) && !finding.fixes().isEmpty() ? 1 : 0;
        }
        return count;
    }

    @Override
    public String toString() {
        return file.name();
    }
}
