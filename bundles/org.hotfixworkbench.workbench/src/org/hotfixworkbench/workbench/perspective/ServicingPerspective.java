package org.hotfixworkbench.workbench.perspective;

import java.util.List;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.hotfixworkbench.workbench.WorkbenchPlugin;

/** Files on the left, texts in the middle, their outline on the right, answers below. */
public final class ServicingPerspective implements IPerspectiveFactory {

    /** The perspective, as the workbench knows it. */
    public static final String ID = "org.hotfixworkbench.workbench.perspective";

    /** The views that are open at first, in the order of their tabs, behind the problems. */
    static final List<String> ANSWERS =
            List.of(
                    view("applicability"),
                    view("replacements"),
                    view("versions"),
                    view("coverage"),
                    view("expectations"));

    private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";
    private static final String SEARCH = "org.eclipse.search.ui.views.SearchView";
    private static final String HIERARCHY = "org.hotfixworkbench.editor.hierarchy";

    private static String view(String name) {
        return WorkbenchPlugin.ID + "." + name;
    }

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String texts = layout.getEditorArea();
        layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.2f, texts);
        IFolderLayout proof = layout.createFolder("proof", IPageLayout.BOTTOM, 0.55f, texts);
        IFolderLayout answers = layout.createFolder("answers", IPageLayout.LEFT, 0.62f, "proof");
        answers.addView(IPageLayout.ID_PROBLEM_VIEW);
        ANSWERS.forEach(it -> add(answers, it));
        answers.addPlaceholder(SEARCH);
        answers.addPlaceholder(HIERARCHY);
        answers.addPlaceholder(PROGRESS);
        add(proof, view("proof"));
        proof.addPlaceholder(view("guide"));
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.78f, texts);
        shortcuts(layout);
    }

    /** An installation without a view keeps its place free. */
    private static void add(IFolderLayout folder, String view) {
        if (PlatformUI.getWorkbench().getViewRegistry().find(view) == null) {
            folder.addPlaceholder(view);
        } else {
            folder.addView(view);
        }
    }

    private static void shortcuts(IPageLayout layout) {
        List.of("project", "hotfix", "machine")
                .forEach(it -> layout.addNewWizardShortcut(view("wizards." + it)));
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
        ANSWERS.forEach(layout::addShowViewShortcut);
        layout.addShowViewShortcut(view("proof"));
        layout.addShowViewShortcut(view("guide"));
        layout.addShowViewShortcut(HIERARCHY);
        layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(SEARCH);
        layout.addPerspectiveShortcut(ID);
    }
}
