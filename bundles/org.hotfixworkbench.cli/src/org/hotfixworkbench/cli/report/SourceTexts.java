package org.hotfixworkbench.cli.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceReader;

/**
 * The lines that findings are about, read when somebody asks. Findings come sorted by file, so only
 * the last text is kept.
 */
public final class SourceTexts {

    private final Map<String, SourceFile> files = new HashMap<>();
    private @Nullable String current;
    private LineIndex lines = new LineIndex("");

    /** The texts of some files. */
    public SourceTexts(List<SourceFile> files) {
        files.forEach(it -> this.files.put(it.name(), it));
    }

    /**
     * The line in which a finding begins, without its line break; empty when it cannot be read any
     * more.
     */
    public String line(SourceFinding finding) {
        LineIndex text = text(finding.file());
        int line = finding.span().line();
        if (line > text.line(text.text().length())) {
            return "";
        }
        return text.text().substring(text.start(line), text.end(line)).replace("\r", "");
    }

    private LineIndex text(String name) {
        if (!name.equals(current)) {
            lines = new LineIndex(read(files.get(name)));
            current = name;
        }
        return lines;
    }

    private static String read(@Nullable SourceFile file) {
        try {
            return file == null ? "" : SourceReader.read(file);
        } catch (SourceReader.UnreadableException e) {
            return "";
        }
    }
}
