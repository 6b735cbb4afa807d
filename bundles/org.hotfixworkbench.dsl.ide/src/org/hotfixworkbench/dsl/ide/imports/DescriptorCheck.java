package org.hotfixworkbench.dsl.ide.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceReader;
import org.hotfixworkbench.dsl.compile.SourceSet;
import org.hotfixworkbench.dsl.compile.Timings;

/** Checks what an import would write, each text for itself, as genuine articles are checked. */
public final class DescriptorCheck {

    private final SourceSet sources;

    /**
     * Starts the language.
     *
     * @param today the day that suppressions are compared with
     */
    public DescriptorCheck(LocalDate today) {
        sources = new SourceSet(RuleSettings.of(Profile.IMPORT, today), Timings.none());
    }

    /**
     * The findings in a text, in its order. Threads wait for each other.
     *
     * @param name of the file
     */
    public synchronized List<SourceFinding> of(String name, String text) {
        SourceFile file = new SourceFile(Path.of(name).toAbsolutePath(), name);
        try {
            sources.put(file, sources.scan(file, text));
        } catch (SourceReader.UnreadableException e) {
            throw new IllegalStateException("an import nests no blocks that deeply", e);
        }
        try {
            return sources.compile(file, sources.parse(file, text)).findings();
        } finally {
            sources.remove(file);
        }
    }
}
