package org.hotfixworkbench.workbench.screenshots;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.hotfixworkbench.testing.Pictures;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.replacements.ReplacementsView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pictures of some replacements. */
class ReplacementsScreenshots {

    private static final String HOTFIXES =
            """
            hotfix credssp-first "Remote sign-in fails with a smart card" {
                class hotfix
            }

            hotfix credssp-chain "Remote sign-in fails when a chain has several authorities" {
                class hotfix
                replaces credssp-first
            }

            hotfix tls-strict "A server can ask for weak keys" {
                class security-update
                replaces credssp-chain, KB100001
            }

            hotfix rollup-may "Everything of spring" {
                class rollup
                replaces tls-strict
            }

            hotfix circle-a "One of two" {
                replaces circle-b
            }

            hotfix circle-b "The other one" {
                replaces circle-a
            }
            """;

    @RegisterExtension final TestProject project = new TestProject();

    @Test
    void graph() throws CoreException {
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        shell.setBounds(0, 0, 1320, 880);
        project.file("all.hotfix", HOTFIXES);
        ReplacementsView view = (ReplacementsView) Workbench.page().showView(ReplacementsView.ID);
        Workbench.pass(4_000);
        Workbench.page().activate(view);
        Workbench.page().toggleZoom(Workbench.page().getReference(view));
        Workbench.pass(500);
        view.reveal("credssp-chain");
        Workbench.pass(500);
        Pictures.take("replacements-graph" + (Pictures.isDark() ? "-dark" : ""));
        Workbench.page().toggleZoom(Workbench.page().getReference(view));
    }
}
