package org.hotfixworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hotfixworkbench.cli.report.CheckResult;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.check.SourceFix;
import org.hotfixworkbench.dsl.check.TextEdits;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceReader;

/**
 * Applies the safe fixes to the files and checks again, until none is left. A fix that overlaps
 * another one waits for the next round.
 */
final class Fixer {

    /** Two fixes that undo each other would never end. */
    private static final int ROUNDS = 20;

    private final Supplier<Compilation> compiler;
    private final Set<Path> changed = new HashSet<>();
    private int fixes;

    private Fixer(Supplier<Compilation> compiler) {
        this.compiler = compiler;
    }

    /**
     * What was done.
     *
     * @param last the compilation of the files as they are now
     * @param fixes the number of fixes that were applied
     * @param files the number of files that were changed
     */
    record Outcome(Compilation last, int fixes, int files) {}

    /** Fixes what can be fixed. */
    static Outcome run(Supplier<Compilation> compiler) throws CommandFailure {
        Fixer fixer = new Fixer(compiler);
        Compilation last = fixer.run();
        return new Outcome(last, fixer.fixes, fixer.changed.size());
    }

    private Compilation run() throws CommandFailure {
        Compilation current = compiler.get();
        for (int i = 0; i < ROUNDS && round(current.result()); i++) {
            current = compiler.get();
        }
        return current;
    }

    /** Applies what can be applied at once; whether there was anything. */
    private boolean round(CheckResult result) throws CommandFailure {
        Map<String, List<SourceFinding>> findings = new HashMap<>();
        for (SourceFinding finding : result.findings()) {
            findings.computeIfAbsent(finding.file(), it -> new ArrayList<>()).add(finding);
        }
        Set<Path> written = new HashSet<>();
        for (SourceFile file : result.files()) {
            List<SourceFix> safe = SourceFix.safe(findings.getOrDefault(file.name(), List.of()));
            if (!safe.isEmpty()) {
                apply(file, safe, written);
            }
        }
        changed.addAll(written);
        return !written.isEmpty();
    }

    /** A file that has two names is written once a round: the spans are those of its old text. */
    private void apply(SourceFile file, List<SourceFix> safe, Set<Path> written)
            throws CommandFailure {
        try {
            Path real = file.path().toRealPath();
            if (written.contains(real)) {
                return;
            }
            String text = SourceReader.read(file);
            TextEdits.Result result = TextEdits.applyFixes(text, safe);
            if (!result.text().equals(text)) {
                SourceWriter.write(file, result.text());
                written.add(real);
                fixes += result.applied().size();
            }
        } catch (IOException e) {
            throw CommandFailure.unwritable(file.name(), e);
        } catch (SourceReader.UnreadableException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }
}
