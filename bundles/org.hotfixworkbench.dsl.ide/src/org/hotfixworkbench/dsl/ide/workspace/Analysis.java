package org.hotfixworkbench.dsl.ide.workspace;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.resource.XtextResource;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.model.Document;

/**
 * A text that has been parsed, linked and checked: what features look at. It does not change; the
 * next text has the next analysis.
 *
 * @param project the files that it sees
 * @param source the file
 * @param lines the text and its lines
 * @param resource the model with its nodes
 * @param document the elements, with derived values
 * @param references what it names, in the order of the elements
 * @param findings what is to be said of it, fixes included; what shows only across files is not
 *     among them
 */
public record Analysis(
        @NonNull Project project,
        @NonNull SourceState source,
        @NonNull LineIndex lines,
        @NonNull XtextResource resource,
        @NonNull Document document,
        @NonNull List<SourceReference> references,
        @NonNull List<SourceFinding> findings) {

    /** The text. */
    public String text() {
        return lines.text();
    }

    /** The whole text as nodes. */
    public ICompositeNode root() {
        return resource.getParseResult().getRootNode();
    }

    /** The reference that a position is in or directly behind; null when there is none. */
    public @org.eclipse.jdt.annotation.Nullable SourceReference referenceAt(int offset) {
        for (SourceReference reference : references) {
            int start = reference.span().offset();
            if (offset >= start && offset <= start + reference.span().length()) {
                return reference;
            }
        }
        return null;
    }
}
