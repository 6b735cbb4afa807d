package org.hotfixworkbench.editor.commands;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.hotfixworkbench.editor.hover.StyledMarkdown;

/** Shows what a command answered: can be read, scrolled and copied from; Escape closes it. */
final class AnswerPopup extends PopupDialog {

    private static final Point SIZE = new Point(720, 420);
    private static final int MARGIN = 8;

    private final StyledMarkdown answer;

    private AnswerPopup(Shell parent, String title, StyledMarkdown answer) {
        super(parent, SWT.RESIZE, true, false, false, false, false, title, "Escape closes this");
        this.answer = answer;
    }

    static void open(String title, String markdown) {
        Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
        new AnswerPopup(shell, title, StyledMarkdown.of(markdown)).open();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        StyledText text =
                new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setText(answer.text());
        text.setStyleRanges(answer.styles().toArray(StyleRange[]::new));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        return text;
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }
}
