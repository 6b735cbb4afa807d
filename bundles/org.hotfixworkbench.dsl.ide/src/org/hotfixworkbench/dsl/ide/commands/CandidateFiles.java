package org.hotfixworkbench.dsl.ide.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.find.FileQuestion;
import org.hotfixworkbench.core.find.NamePattern;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.compile.SourceReader;
import org.hotfixworkbench.dsl.ide.workspace.SourceState;

/**
 * Tells by its text alone whether a file may have a row that is asked for. Reading is much cheaper
 * than parsing.
 *
 * @param parts parts of wanted names, in lower case; a file without any of them has no such row.
 *     None when every file may have one
 */
record CandidateFiles(List<String> parts) {

    /** Copies the list. */
    CandidateFiles {
        parts = List.copyOf(parts);
    }

    /** The files that may have what is asked for. */
    static CandidateFiles of(FileQuestion question) {
        List<String> parts = new ArrayList<>();
        for (NamePattern pattern : new NamePattern[] {question.file(), question.component()}) {
            if (pattern != null) {
                parts.add(longestPart(pattern.toString()));
            }
        }
        return new CandidateFiles(parts.contains("") ? List.of() : parts);
    }

    /** The longest part that every such name has; written in quotes some characters look else. */
    private static String longestPart(String pattern) {
        String longest = "";
        for (String part : pattern.split("[*?\"\\\\\\s]+")) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest;
    }

    /** Whether a file may have such a row. */
    boolean mayHave(SourceState source) {
        if (parts.isEmpty()) {
            return true;
        }
        String text = text(source);
        if (text == null) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return parts.stream().anyMatch(lower::contains);
    }

    private static @Nullable String text(SourceState source) {
        LineIndex open = source.text();
        if (open != null) {
            return open.text();
        }
        try {
            return SourceReader.read(source.file());
        } catch (SourceReader.UnreadableException e) {
            // a finding says that it cannot be read
            return null;
        }
    }
}
