package org.hotfixworkbench.editor.fixes;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.hotfixworkbench.editor.markers.Problems;

/** One fix of one finding. The Problems view can do the same to all findings of the same rule. */
final class ProblemFix extends WorkbenchMarkerResolution {

    private final CodeAction action;
    private final IMarker marker;

    ProblemFix(CodeAction action, IMarker marker) {
        this.action = action;
        this.marker = marker;
    }

    @Override
    public String getLabel() {
        return action.getTitle();
    }

    @Override
    public String getDescription() {
        return "";
    }

    @Override
    public @Nullable Image getImage() {
        return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_ELEMENT);
    }

    @Override
    public void run(IMarker chosen) {
        if (chosen.equals(marker)) {
            CodeActions.run(action);
        } else {
            // Another finding has a change of its own.
            List<CodeAction> others = ProblemFixes.actions(chosen);
            others.stream()
                    .filter(it -> it.getTitle().equals(action.getTitle()))
                    .findFirst()
                    .or(() -> others.stream().filter(this::isAlike).findFirst())
                    .ifPresent(CodeActions::run);
        }
    }

    /** Titles have names and numbers in them; what is the best fix here is the best one there. */
    private boolean isAlike(CodeAction other) {
        return Objects.equals(action.getIsPreferred(), other.getIsPreferred());
    }

    @Override
    public void run(IMarker[] markers, IProgressMonitor monitor) {
        // From the end of each file to its beginning, so that what is still to do does not move.
        IMarker[] ordered = markers.clone();
        Arrays.sort(
                ordered,
                (one, other) ->
                        Integer.compare(
                                other.getAttribute(IMarker.CHAR_START, 0),
                                one.getAttribute(IMarker.CHAR_START, 0)));
        for (IMarker each : ordered) {
            run(each);
            monitor.worked(1);
        }
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        String rule = marker.getAttribute(Problems.RULE, "");
        return Arrays.stream(markers)
                .filter(it -> !it.equals(marker))
                .filter(it -> rule.equals(it.getAttribute(Problems.RULE, "")))
                .toArray(IMarker[]::new);
    }
}
