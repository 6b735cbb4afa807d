package org.hotfixworkbench.workbench.screenshots;

import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.hotfixworkbench.testing.Examples;
import org.hotfixworkbench.testing.Pictures;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.compare.CompareEditor;
import org.hotfixworkbench.workbench.compare.CompareWith;
import org.hotfixworkbench.workbench.compare.TwoHotfixes;
import org.hotfixworkbench.workbench.perspective.ServicingPerspective;
import org.hotfixworkbench.workbench.versions.FindNewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures of comparisons and of newer versions. */
class CompareScreenshots {

    @BeforeEach
    void begin() throws Exception {
        PlatformUI.getWorkbench()
                .showPerspective(
                        ServicingPerspective.ID,
                        PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        Examples.open();
        TwoHotfixes.write();
    }

    @AfterEach
    void end() throws Exception {
        Examples.delete();
    }

    private static void run(String command, Map<String, String> parameters) throws Exception {
        Command known =
                PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command);
        PlatformUI.getWorkbench()
                .getService(IHandlerService.class)
                .executeCommand(ParameterizedCommand.generateCommand(known, parameters), null);
    }

    private static String name(String picture) {
        return picture + (Pictures.isDark() ? "-dark" : "");
    }

    @Test
    void comparison() throws Exception {
        run(CompareWith.COMMAND, Map.of("hotfix", TwoHotfixes.OLD, "other", TwoHotfixes.NEW));
        Workbench.await(
                "a comparison", () -> Workbench.page().getActiveEditor() instanceof CompareEditor);
        Workbench.pass(2_000);
        Pictures.take(name("compare-hotfixes"));
    }

    @Test
    void newer() throws Exception {
        Workbench.open(Examples.file("hotfixes/" + TwoHotfixes.OLD + ".hotfix"));
        run(FindNewer.COMMAND, Map.of("hotfix", TwoHotfixes.OLD));
        Workbench.pass(2_000);
        Pictures.take(name("compare-newer"));
    }
}
