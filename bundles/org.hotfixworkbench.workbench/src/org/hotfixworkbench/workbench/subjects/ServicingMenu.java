package org.hotfixworkbench.workbench.subjects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.hotfixworkbench.workbench.WorkbenchPlugin;

/**
 * What can be asked about hotfixes and machines, in the menus of the explorer and of the editor:
 * the same items in the same order, of these what fits the {@link Subject}.
 */
public final class ServicingMenu extends CompoundContributionItem {

    private static final String HOTFIX = "hotfix";
    private static final String MACHINE = "machine";

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        return page == null
                ? new IContributionItem[0]
                : items(
                                window,
                                Subject.of(
                                        page.getActivePart(),
                                        window.getSelectionService().getSelection(),
                                        page.getActiveEditor()))
                        .toArray(IContributionItem[]::new);
    }

    private static List<IContributionItem> items(IWorkbenchWindow window, Subject subject) {
        List<IContributionItem> items = new ArrayList<>();
        boolean hotfix = subject.mayBe(HOTFIX);
        boolean machine = subject.mayBe(MACHINE);
        boolean one = subject.mentions().stream().noneMatch(Mention.InFolder.class::isInstance);
        if (subject.isPair()) {
            items.add(item(window, "compareWith", "Compare with Each Other", "compare", Map.of()));
        } else if (one) {
            if (hotfix || machine) {
                items.add(item(window, "explain", "Explain on Machine...", "proof", Map.of()));
            }
            if (machine) {
                items.add(applicability(window, "What Applies", MACHINE));
            }
            if (hotfix) {
                items.add(applicability(window, "Where It Applies", HOTFIX));
                items.add(new Separator());
                items.add(item(window, "showReplacements", null, "replacements", Map.of()));
                items.add(item(window, "showVersions", null, "versions", Map.of()));
                items.add(item(window, "showCoverage", null, "coverage", Map.of()));
                items.add(item(window, "findNewer", null, "newer", Map.of()));
                items.add(item(window, "compareWith", null, "compare", Map.of()));
            }
        }
        if (!subject.mentions().isEmpty()) {
            items.add(new Separator());
            items.add(item(window, "runExpectations", null, "expectations", Map.of()));
            items.addFirst(new Separator());
            items.add(new Separator());
        }
        return items;
    }

    private static ContributionItem applicability(
            IWorkbenchWindow window, String label, String kind) {
        return item(window, "showApplicability", label, "applicability", Map.of("kind", kind));
    }

    private static ContributionItem item(
            IWorkbenchWindow window,
            String command,
            @Nullable String label,
            String icon,
            Map<String, String> parameters) {
        CommandContributionItemParameter item =
                new CommandContributionItemParameter(
                        window,
                        null,
                        WorkbenchPlugin.ID + "." + command,
                        CommandContributionItem.STYLE_PUSH);
        item.label = label;
        item.parameters = parameters;
        item.icon =
                ResourceLocator.imageDescriptorFromBundle(
                                WorkbenchPlugin.ID, "icons/" + icon + ".svg")
                        .orElse(null);
        return new CommandContributionItem(item);
    }
}
