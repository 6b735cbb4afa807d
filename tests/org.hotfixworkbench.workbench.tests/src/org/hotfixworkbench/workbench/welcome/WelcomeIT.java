package org.hotfixworkbench.workbench.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The welcome page with its links, the guide, and the face of the product. */
class WelcomeIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();

    private static List<Step> steps() {
        return Stream.of(Step.FIRST, Step.QUESTIONS, Step.READING).flatMap(List::stream).toList();
    }

    @Test
    void aLinkForEachStepThatTheKeyboardFollows() {
        List<Step> begun = new ArrayList<>();
        Shell shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        WelcomePage page = new WelcomePage(shell, begun::add);
        shell.setSize(900, 700);
        shell.open();
        shell.forceActive();
        List<Hyperlink> links =
                Workbench.visible(Hyperlink.class).stream()
                        .filter(it -> it.getShell() == shell)
                        .toList();
        assertEquals(
                steps().stream().map(Step::title).toList(),
                links.stream().map(Hyperlink::getText).toList());

        page.setFocus();
        Workbench.await("the first link has the focus", links.getFirst()::isFocusControl);
        Event enter = new Event();
        enter.character = SWT.CR;
        links.getFirst().notifyListeners(SWT.KeyDown, enter);
        assertEquals(List.of(Step.FIRST.getFirst()), begun);
        shell.close();
    }

    /** The commands of other areas, and what they are told, are there. */
    @Test
    void everyLinkLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        for (Step step : steps()) {
            var command = WelcomePart.command(step);
            if (command == null || !command.getCommand().isDefined()) {
                broken.add(step.title() + ": no command " + step.command());
            }
            step.parameters()
                    .values()
                    .forEach(
                            id -> {
                                if (!isContributed(id)) {
                                    broken.add(step.title() + ": nothing is called " + id);
                                }
                            });
        }
        assertEquals(List.of(), broken);
    }

    private static boolean isContributed(String id) {
        return PlatformUI.getWorkbench().getViewRegistry().find(id) != null
                || PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id) != null;
    }

    @Test
    void theGuideShowsItsPages() {
        WelcomePart.run(Step.READING.getFirst());
        IViewPart guide = Workbench.page().findView(GuideView.ID);
        List<Table> tables = Workbench.visible(Table.class);
        Table titles =
                tables.stream()
                        .filter(it -> it.getItemCount() > 0)
                        .filter(it -> it.getItem(0).getText().equals("Guide to the workbench"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(GuidePage.all().size(), titles.getItemCount());
        List<StyledText> texts = Workbench.visible(StyledText.class);
        assertTrue(
                texts.stream().anyMatch(it -> it.getText().startsWith("Guide to the workbench")));
        Workbench.page().hideView(guide);
    }

    @Test
    void theProductHasAFace() {
        IConfigurationElement product =
                Platform.getExtensionRegistry()
                        .getExtension("org.hotfixworkbench.workbench.product")
                        .getConfigurationElements()[0];
        assertEquals("Hotfix Workbench", product.getAttribute("name"));
        for (IConfigurationElement property : product.getChildren("property")) {
            String value = property.getAttribute("value");
            if (value.startsWith("icons/") || value.endsWith(".ini")) {
                for (String file : value.split(",")) {
                    assertTrue(
                            Platform.getBundle("org.hotfixworkbench.workbench").getEntry(file)
                                    != null,
                            file);
                }
            }
        }
    }
}
