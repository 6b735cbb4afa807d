package org.hotfixworkbench.workbench.screenshots;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.hotfixworkbench.testing.Pictures;
import org.hotfixworkbench.workbench.welcome.WelcomePage;
import org.junit.jupiter.api.Test;

/** The page that welcomes. */
class WelcomeScreenshots {

    @Test
    void welcome() {
        Shell shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        shell.setText(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getText());
        new WelcomePage(shell, step -> {}).setFocus();
        shell.setBounds(0, 0, 900, 640);
        shell.open();
        Pictures.take(shell, "welcome" + (Pictures.isDark() ? "-dark" : ""));
        shell.close();
    }
}
