package org.hotfixworkbench.workbench.screenshots;

import com.google.gson.JsonObject;
import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.testing.Examples;
import org.hotfixworkbench.testing.Pictures;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.compare.CompareEditor;
import org.hotfixworkbench.workbench.compare.CompareWith;
import org.hotfixworkbench.workbench.compare.TwoHotfixes;
import org.hotfixworkbench.workbench.expectations.ExpectationsView;
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
    void large() throws Exception {
        run(CompareWith.COMMAND, Map.of("hotfix", TwoHotfixes.OLD, "other", TwoHotfixes.NEW));
        Workbench.await(
                "a comparison", () -> Workbench.page().getActiveEditor() instanceof CompareEditor);
        IWorkbenchPage page = Workbench.page();
        page.toggleZoom(page.getReference(page.getActiveEditor()));
        Workbench.pass(1_000);
        for (int i = 0; i < 4; i++) {
            Workbench.run(IWorkbenchCommandConstants.NAVIGATE_NEXT);
        }
        Workbench.pass(1_000);
        Pictures.take(name("compare-hotfixes-large"));
        page.toggleZoom(page.getReference(page.getActiveEditor()));
    }

    @Test
    void expectations() throws Exception {
        ITextEditor editor = Workbench.open(Examples.file("expectations.hotfix"));
        String text = Workbench.document(editor).get();
        Workbench.document(editor)
                .set(
                        text.replaceFirst("installed\n", "applicable\n")
                                .replaceFirst(
                                        "vista-sp2-x64 +applicable", "vista-sp2-x64 installed"));
        ExpectationsView view = (ExpectationsView) Workbench.page().showView(ExpectationsView.ID);
        view.run(new JsonObject());
        Workbench.pass(1_500);
        Workbench.run(IWorkbenchCommandConstants.NAVIGATE_NEXT);
        Pictures.take(name("expectations-tree"));
        IWorkbenchPage page = Workbench.page();
        page.toggleZoom(page.getReference(view));
        Workbench.pass(500);
        Pictures.take(name("expectations-large"));
        page.toggleZoom(page.getReference(view));
    }

    @Test
    void explorer() throws Exception {
        Workbench.open(Examples.file("hotfixes/" + TwoHotfixes.OLD + ".hotfix"));
        CommonViewer viewer =
                ((ProjectExplorer) Workbench.page().showView(ProjectExplorer.VIEW_ID))
                        .getCommonViewer();
        viewer.expandToLevel(Examples.file("hotfixes/" + TwoHotfixes.OLD + ".hotfix"), 1);
        viewer.expandToLevel(Examples.file("machines/vista-sp2-x64.machine"), 1);
        Workbench.pass(2_000);
        viewer.expandToLevel(Examples.file("hotfixes/" + TwoHotfixes.OLD + ".hotfix"), 3);
        viewer.setSelection(
                new StructuredSelection(Examples.file("hotfixes/" + TwoHotfixes.OLD + ".hotfix")));
        Workbench.pass(500);
        Menu menu = viewer.getTree().getMenu();
        Rectangle area = viewer.getTree().getBounds();
        menu.setLocation(viewer.getTree().toDisplay(area.width / 2, 60));
        menu.setVisible(true);
        Workbench.pass(500);
        Pictures.take(name("explorer-menu"));
        menu.setVisible(false);
    }

    @Test
    void newer() throws Exception {
        Workbench.open(Examples.file("hotfixes/" + TwoHotfixes.OLD + ".hotfix"));
        run(FindNewer.COMMAND, Map.of("hotfix", TwoHotfixes.OLD));
        Workbench.pass(2_000);
        IWorkbenchPage page = Workbench.page();
        page.toggleZoom(page.getActivePartReference());
        Workbench.pass(500);
        Pictures.take(name("compare-newer"));
        page.toggleZoom(page.getActivePartReference());
    }
}
