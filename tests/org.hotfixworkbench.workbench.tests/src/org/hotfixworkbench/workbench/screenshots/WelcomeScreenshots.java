package org.hotfixworkbench.workbench.screenshots;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.hotfixworkbench.testing.Pictures;
import org.hotfixworkbench.workbench.welcome.WelcomePage;
import org.junit.jupiter.api.Test;

/** The page that welcomes. */
class WelcomeScreenshots {

    /** Where the theme looks for the class of a control. */
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    @Test
    void welcome() {
        Shell shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        shell.setText(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getText());
        Composite part = new Composite(shell, SWT.NONE);
        part.setLayout(new FillLayout());
        part.setData(CSS_CLASS, "MPart"); // coloured as the part that it is in a product
        new WelcomePage(part, step -> {}).setFocus();
        shell.setBounds(0, 0, 900, 640);
        shell.open();
        Pictures.take(shell, "welcome" + (Pictures.isDark() ? "-dark" : ""));
        shell.close();
    }
}
