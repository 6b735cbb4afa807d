package org.hotfixworkbench.workbench.welcome;

import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.workbench.WorkbenchPlugin;

/**
 * Something to begin with: a link on the welcome page.
 *
 * @param icon the name of its picture, in {@code icons} of this bundle or of that of the editor
 * @param title the text of the link
 * @param explanation what comes of it
 * @param command what it runs
 * @param parameters what the command is told
 */
public record Step(
        @NonNull String icon,
        @NonNull String title,
        @NonNull String explanation,
        @NonNull String command,
        @NonNull Map<String, String> parameters) {

    private static final String SHOW_VIEW = "org.eclipse.ui.views.showView";
    private static final String VIEW = "org.eclipse.ui.views.showView.viewId";

    /** What a newcomer does first. */
    public static final List<Step> FIRST =
            List.of(
                    new Step(
                            "hotfix",
                            "Open the examples",
                            "A project with hotfixes, machines and expectations to try things on.",
                            WorkbenchPlugin.ID + ".newProjectWithExamples",
                            Map.of()),
                    new Step(
                            "template",
                            "Begin a project of your own",
                            "An empty project, or one with the examples in it.",
                            "org.eclipse.ui.newWizard",
                            Map.of("newWizardId", WorkbenchPlugin.ID + ".wizards.project")),
                    new Step(
                            "catalog",
                            "Import an article or a manifest",
                            "Knowledge base articles, package manifests and inventories become"
                                    + " checked descriptors.",
                            WorkbenchPlugin.ID + ".import",
                            Map.of()));

    /** What one asks when there are sources. */
    public static final List<Step> QUESTIONS =
            List.of(
                    view(
                            "machine",
                            "What applies to a machine?",
                            "Choose a machine: a verdict for each hotfix, and the proof of it.",
                            "applicability"),
                    view(
                            "replacing",
                            "What replaces what?",
                            "The graph of replacements, stated and told by the files.",
                            "replacements"),
                    new Step(
                            "package",
                            "Export a model",
                            "Write what was checked for other programs to read.",
                            WorkbenchPlugin.ID + ".export",
                            Map.of()));

    /** Where to read more. */
    public static final List<Step> READING =
            List.of(view("guide", "Read the guide", "What there is to do, task by task.", "guide"));

    private static Step view(String icon, String title, String explanation, String view) {
        return new Step(
                icon, title, explanation, SHOW_VIEW, Map.of(VIEW, WorkbenchPlugin.ID + "." + view));
    }
}
