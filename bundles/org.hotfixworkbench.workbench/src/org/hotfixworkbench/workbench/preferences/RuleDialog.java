package org.hotfixworkbench.workbench.preferences;

import java.io.IOException;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.hotfixworkbench.dsl.check.RulePages;
import org.hotfixworkbench.editor.hover.StyledMarkdown;
import org.hotfixworkbench.workbench.WorkbenchPlugin;

/** The page about a rule: what it finds, why, and how to mend it. */
final class RuleDialog extends Dialog {

    private final String rule;

    RuleDialog(Shell parent, String rule) {
        super(parent);
        this.rule = rule;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setBlockOnOpen(false); // it only says something
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Rule " + rule);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        StyledText text =
                new StyledText(area, SWT.BORDER | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(12, 8, 12, 8);
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 420).applyTo(text);
        StyledMarkdown page = StyledMarkdown.of(page());
        text.setText(page.text());
        text.setStyleRanges(page.styles().toArray(StyleRange[]::new));
        text.setTopIndex(0);
        return area;
    }

    private String page() {
        try {
            return RulePages.page(rule);
        } catch (IOException e) {
            WorkbenchPlugin.log().error("The page about " + rule + " cannot be read", e);
            return "The page cannot be read.";
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
