package org.hotfixworkbench.editor.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.markers.Problems;

/** Quick fixes of findings, for the Problems view, the ruler, the hover and Ctrl+1 alike. */
public final class ProblemFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        // Asked for every marker there is, so the server is not.
        return !marker.getAttribute(Problems.RULE, "").isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        List<IMarkerResolution> fixes = new ArrayList<>();
        for (CodeAction action : actions(marker)) {
            fixes.add(new ProblemFix(action, marker));
        }
        return fixes.toArray(IMarkerResolution[]::new);
    }

    /** What the server would do about a finding. */
    static List<CodeAction> actions(IMarker marker) {
        Optional<String> uri = Uris.of(marker.getResource());
        List<Diagnostic> behind =
                uri.map(it -> EditorPlugin.connection().diagnostics().of(it))
                        .map(latest -> Problems.behind(marker, latest))
                        .orElse(List.of());
        if (uri.isEmpty() || behind.isEmpty()) {
            return List.of();
        }
        Diagnostic finding = behind.getFirst();
        return CodeActions.of(uri.get(), finding.getRange(), List.of(finding)).stream()
                .filter(it -> isAbout(it, finding))
                .toList();
    }

    /** Other findings may touch the same place; their fixes are not meant. */
    private static boolean isAbout(CodeAction action, Diagnostic finding) {
        return action.getDiagnostics() != null
                && action.getDiagnostics().stream()
                        .anyMatch(
                                it ->
                                        finding.getRange().equals(it.getRange())
                                                && Objects.equals(finding.getCode(), it.getCode()));
    }
}
