package org.hotfixworkbench.editor.hover;

import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.editors.text.EditorsUI;

/** A pop-up with Markdown in it. F2 makes one that stays, can be scrolled and copied from. */
public final class MarkdownControl extends DefaultInformationControl {

    /** A pop-up that goes when the pointer does. */
    public MarkdownControl(Shell parent) {
        super(parent, EditorsUI.getTooltipAffordanceString(), new MarkdownPresenter());
    }

    private MarkdownControl(Shell parent, boolean resizable) {
        super(parent, (String) null, new MarkdownPresenter());
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return new AbstractReusableInformationControlCreator() {
            @Override
            protected IInformationControl doCreateInformationControl(Shell parent) {
                return new MarkdownControl(parent, true);
            }
        };
    }
}
