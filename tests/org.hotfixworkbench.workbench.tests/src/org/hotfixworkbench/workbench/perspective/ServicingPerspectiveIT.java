package org.hotfixworkbench.workbench.perspective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.FrameworkUtil;

/** The perspective, opened. */
class ServicingPerspectiveIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();

    @Test
    void showsFilesOutlineAndProblems() throws WorkbenchException {
        PlatformUI.getWorkbench()
                .showPerspective(
                        ServicingPerspective.ID,
                        PlatformUI.getWorkbench().getActiveWorkbenchWindow());

        assertEquals(ServicingPerspective.ID, Workbench.page().getPerspective().getId());
        assertNotNull(Workbench.page().findView(ProjectExplorer.VIEW_ID));
        assertNotNull(Workbench.page().findView(IPageLayout.ID_OUTLINE));
        assertNotNull(Workbench.page().findView(IPageLayout.ID_PROBLEM_VIEW));
    }

    /** The items of a menu of the window, as they are when it is opened. */
    private static List<String> items(String menu) {
        Menu bar = Workbench.page().getWorkbenchWindow().getShell().getMenuBar();
        for (MenuItem top : bar.getItems()) {
            if (top.getText().replace("&", "").equals(menu)) {
                top.getMenu().notifyListeners(SWT.Show, new Event());
                List<String> items =
                        Arrays.stream(top.getMenu().getItems())
                                .map(
                                        it ->
                                                it.getText()
                                                        .replace("&", "")
                                                        .replaceAll("\t.*", "")
                                                        .strip())
                                .toList();
                top.getMenu().notifyListeners(SWT.Hide, new Event());
                return items;
            }
        }
        throw new AssertionError("no menu " + menu);
    }

    @Test
    void whatDoesNothingHereIsInNoMenu() throws WorkbenchException {
        PlatformUI.getWorkbench()
                .showPerspective(
                        ServicingPerspective.ID,
                        PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        Workbench.page().resetPerspective();
        assertEquals(
                List.of("Open Project", "Close Project", "", "Build Working Set", "", "Properties"),
                items("Project"));
        assertEquals(List.of("Show Active Keybindings...", "", "About"), items("Help"));
        assertFalse(items("File").contains("Convert Line Delimiters To"));
    }

    /** The tests run without the product, so the defaults are those of the platform. */
    @Test
    void theProductChoosesOnlyWhatThePlatformDoesNot() throws IOException {
        Properties choices = new Properties();
        try (InputStream file =
                FrameworkUtil.getBundle(ServicingPerspective.class)
                        .getEntry("plugin_customization.ini")
                        .openStream()) {
            choices.load(file);
        }
        assertEquals(6, choices.size());
        for (String key : choices.stringPropertyNames()) {
            int slash = key.indexOf('/');
            String usual =
                    DefaultScope.INSTANCE
                            .getNode(key.substring(0, slash))
                            .get(key.substring(slash + 1), "");
            assertNotEquals(usual, choices.getProperty(key), key);
        }
    }
}
