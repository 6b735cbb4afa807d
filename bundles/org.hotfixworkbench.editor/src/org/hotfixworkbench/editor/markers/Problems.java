package org.hotfixworkbench.editor.markers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.hotfixworkbench.editor.documents.Positions;

/** How a finding looks as a marker, and back. */
public final class Problems {

    /** The type of our markers. */
    public static final String TYPE = "org.hotfixworkbench.editor.problem";

    /** The attribute with the id of the rule. */
    public static final String RULE = IMarker.SOURCE_ID;

    private static final String TEXT = "org.hotfixworkbench.editor.message";

    private Problems() {}

    static Map<String, Object> attributes(IDocument document, Diagnostic diagnostic) {
        Map<String, Object> attributes = new HashMap<>();
        String rule = rule(diagnostic);
        attributes.put(RULE, rule);
        attributes.put(TEXT, message(diagnostic));
        attributes.put(
                IMarker.MESSAGE,
                rule.isEmpty() ? message(diagnostic) : message(diagnostic) + " [" + rule + "]");
        attributes.put(IMarker.SEVERITY, severity(diagnostic.getSeverity()));
        attributes.put(IMarker.LINE_NUMBER, diagnostic.getRange().getStart().getLine() + 1);
        try {
            IRegion region = Positions.region(document, diagnostic.getRange());
            attributes.put(IMarker.CHAR_START, region.getOffset());
            attributes.put(IMarker.CHAR_END, region.getOffset() + region.getLength());
        } catch (BadLocationException e) {
            // The text has changed since: the line will do, newer findings are on their way.
            attributes.put(IMarker.TRANSIENT, true);
        }
        return attributes;
    }

    private static int severity(DiagnosticSeverity severity) {
        return switch (severity) {
            case Error -> IMarker.SEVERITY_ERROR;
            case Warning -> IMarker.SEVERITY_WARNING;
            default -> IMarker.SEVERITY_INFO;
        };
    }

    private static String rule(Diagnostic diagnostic) {
        Either<String, Integer> code = diagnostic.getCode();
        return code == null ? "" : String.valueOf(code.get());
    }

    private static String message(Diagnostic diagnostic) {
        return diagnostic.getMessage().map(text -> text, markup -> markup.getValue());
    }

    /** The findings that a marker shows, in the latest there are. */
    public static List<Diagnostic> behind(IMarker marker, List<Diagnostic> latest) {
        String rule = marker.getAttribute(RULE, "");
        String text = marker.getAttribute(TEXT, "");
        int line = marker.getAttribute(IMarker.LINE_NUMBER, 0) - 1;
        List<Diagnostic> same =
                latest.stream()
                        .filter(it -> rule.equals(rule(it)) && text.equals(message(it)))
                        .toList();
        List<Diagnostic> here =
                same.stream().filter(it -> it.getRange().getStart().getLine() == line).toList();
        // Lines above may have come or gone since the marker was made.
        return here.isEmpty() && same.size() == 1 ? same : here;
    }
}
