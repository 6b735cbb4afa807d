package org.hotfixworkbench.editor.hover;

import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenter;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenterExtension;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.widgets.Display;

/** Markdown as text with fonts: no browser is needed, and the colours are those of the theme. */
final class MarkdownPresenter implements IInformationPresenter, IInformationPresenterExtension {

    @Override
    public String updatePresentation(
            Drawable drawable,
            String markdown,
            TextPresentation presentation,
            int maxWidth,
            int maxHeight) {
        StyledMarkdown styled = StyledMarkdown.of(markdown);
        styled.styles().forEach(presentation::addStyleRange);
        return styled.text();
    }

    @Override
    @Deprecated
    public String updatePresentation(
            Display display,
            String markdown,
            TextPresentation presentation,
            int maxWidth,
            int maxHeight) {
        return updatePresentation((Drawable) display, markdown, presentation, maxWidth, maxHeight);
    }
}
