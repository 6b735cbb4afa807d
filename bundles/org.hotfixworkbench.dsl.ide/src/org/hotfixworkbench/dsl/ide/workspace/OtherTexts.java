package org.hotfixworkbench.dsl.ide.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.core.rules.Rules;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceReader;
import org.hotfixworkbench.dsl.compile.SourceSet;
import org.hotfixworkbench.dsl.compile.Timings;
import org.hotfixworkbench.model.Document;

/**
 * A text that is in no file, such as a former state of one, understood as if it were a file of a
 * project. The project does not hear of it. Only the language thread may use it.
 */
public final class OtherTexts {

    private final SourceSet sources = new SourceSet(withoutRules(), Timings.none());

    /** Sees what the files of a project declare; null for none. */
    public OtherTexts(@Nullable Project project) {
        if (project != null) {
            for (SourceState source : project.files()) {
                String catalog = source.catalogText;
                sources.put(
                        source.file(),
                        new SourceSet.Scanned(
                                catalog == null ? "" : catalog,
                                source.declared().stream().map(Declared::declaration).toList()));
            }
        }
    }

    private static RuleSettings withoutRules() {
        Map<String, Severity> off = new HashMap<>();
        Rules.ALL.forEach(it -> off.put(it.id(), Severity.OFF));
        return RuleSettings.of(Profile.PUBLISH, LocalDate.now(ZoneOffset.UTC)).withOverrides(off);
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @param file the file that it is a state of: one about releases of Windows takes its place
     * @return its elements with derived values; they know the text
     * @throws SourceReader.UnreadableException when its blocks are nested too deeply
     */
    public Document read(String text, SourceFile file) throws SourceReader.UnreadableException {
        SourceSet.Scanned scanned = sources.scan(file, text);
        if (scanned.belongsToCatalog()) {
            sources.put(file, scanned);
            return sources.compileCatalog(file).document();
        }
        Path path = file.path().resolveSibling(file.path().getFileName() + ".state");
        SourceFile state = new SourceFile(path, file.name());
        sources.put(state, scanned);
        return sources.compile(state, sources.parse(state, text)).document();
    }

    /** The releases of Windows that the text sees. */
    public Catalog catalog() {
        return sources.catalog();
    }
}
