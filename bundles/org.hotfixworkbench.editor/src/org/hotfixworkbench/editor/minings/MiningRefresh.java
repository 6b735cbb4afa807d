package org.hotfixworkbench.editor.minings;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.swt.widgets.Display;
import org.hotfixworkbench.editor.viewers.ViewerFollower;

/** Lets hints and lenses be asked for again when another text has changed what they say. */
public final class MiningRefresh extends ViewerFollower {

    @Override
    protected void refresh(ITextViewer viewer, String uri) {
        Display.getDefault()
                .asyncExec(
                        () -> {
                            if (shows(uri) && viewer instanceof ISourceViewerExtension5 source) {
                                source.updateCodeMinings();
                            }
                        });
    }
}
