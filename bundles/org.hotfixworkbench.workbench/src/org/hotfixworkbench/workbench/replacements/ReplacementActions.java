package org.hotfixworkbench.workbench.replacements;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.hotfixworkbench.core.supersedence.ReplacementView;
import org.hotfixworkbench.exporters.answers.GraphFormat;
import org.hotfixworkbench.exporters.graph.ReplacementSvg;
import org.hotfixworkbench.workbench.WorkbenchPlugin;
import org.hotfixworkbench.workbench.replacements.paint.Fonts;
import org.hotfixworkbench.workbench.replacements.paint.Painting;
import org.hotfixworkbench.workbench.replacements.paint.Palette;
import org.hotfixworkbench.workbench.replacements.scene.Scene;
import org.hotfixworkbench.workbench.replacements.scene.Viewport;

/** What the bars and menus of the view offer. */
final class ReplacementActions {

    private final ReplacementsView view;
    private final ReplacementCanvas canvas;
    private final Fonts fonts;
    private final ViewState state;

    ReplacementActions(
            ReplacementsView view, ReplacementCanvas canvas, Fonts fonts, ViewState state) {
        this.view = view;
        this.canvas = canvas;
        this.fonts = fonts;
        this.state = state;
    }

    void install() {
        IActionBars bars = view.getViewSite().getActionBars();
        IToolBarManager tools = bars.getToolBarManager();
        tools.add(action("Zoom In", "zoom-in", () -> canvas.zoom(Viewport.STEP)));
        tools.add(action("Zoom Out", "zoom-out", () -> canvas.zoom(1 / Viewport.STEP)));
        tools.add(action("Actual Size", "zoom-actual", canvas::actualSize));
        tools.add(action("Fit to Window", "zoom-fit", canvas::fit));
        tools.add(new Separator());
        tools.add(link());
        IMenuManager menu = bars.getMenuManager();
        fill(menu);
        bars.setGlobalActionHandler(
                ActionFactory.COPY.getId(), action("Copy as Text", "", this::copy));
        bars.setGlobalActionHandler(
                ActionFactory.REFRESH.getId(), action("Refresh", "", view::refresh));
        MenuManager context = new MenuManager();
        context.add(action("Open", "", canvas::open));
        context.add(action("Show What Is Around It", "", this::focus));
        context.add(action("Show Whole Graph", "", () -> view.focus("")));
        context.add(new Separator());
        fill(context);
        canvas.control().setMenu(context.createContextMenu(canvas.control()));
        bars.updateActionBars();
    }

    private void fill(IMenuManager menu) {
        menu.add(action("Copy as Text", "", this::copy));
        menu.add(action("Export as SVG...", "", () -> export("svg", this::svg)));
        menu.add(action("Export as PNG...", "", () -> export("png", it -> png(it, 1))));
        menu.add(action("Export as Large PNG...", "", () -> export("png", it -> png(it, 2))));
        menu.add(new Separator());
        menu.add(action("Refresh", "", view::refresh));
    }

    private void focus() {
        Scene scene = canvas.scene();
        if (scene != null) {
            canvas.selected().ifPresent(it -> view.focus(scene.node(it).name()));
        }
    }

    private Action link() {
        Action link =
                new Action("Link with Editor", IAction.AS_CHECK_BOX) {
                    @Override
                    public void run() {
                        state.link = isChecked();
                    }
                };
        link.setChecked(state.link);
        link.setImageDescriptor(
                PlatformUI.getWorkbench()
                        .getSharedImages()
                        .getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
        return link;
    }

    private static Action action(String title, String icon, Runnable task) {
        Action action =
                new Action(title) {
                    @Override
                    public void run() {
                        task.run();
                    }
                };
        if (!icon.isEmpty()) {
            ImageDescriptor image =
                    ResourceLocator.imageDescriptorFromBundle(
                                    WorkbenchPlugin.ID, "icons/" + icon + ".svg")
                            .orElseThrow();
            action.setImageDescriptor(image);
        }
        return action;
    }

    /** The text that {@code hotfix graph} prints. */
    static String text(ReplacementView view) {
        StringBuilder text = new StringBuilder();
        try {
            GraphFormat.TEXT.write(view, text, false);
        } catch (IOException e) {
            throw new IllegalStateException(e); // a builder takes everything
        }
        return text.toString();
    }

    private void copy() {
        view.shown()
                .ifPresent(
                        it -> {
                            Clipboard clipboard = new Clipboard(canvas.control().getDisplay());
                            clipboard.setContents(
                                    new Object[] {text(it)},
                                    new Transfer[] {TextTransfer.getInstance()});
                            clipboard.dispose();
                        });
    }

    private void export(String form, Function<Path, Optional<Job>> writing) {
        if (canvas.scene() == null || !view.page().isPicture()) {
            view.page().remark("There is no picture to export.");
            return;
        }
        FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*." + form});
        dialog.setFileName("replacements." + form);
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            writing.apply(Path.of(file)).ifPresent(Job::schedule);
        }
    }

    /** Writes the picture that {@code hotfix graph --format svg} makes. */
    Optional<Job> svg(Path file) {
        ReplacementView shown = view.shown().orElseThrow();
        return Optional.of(
                new ExportJob(
                        file, () -> ReplacementSvg.of(shown).getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes what is painted; not when it is too large, which is said. */
    Optional<Job> png(Path file, int scale) {
        Scene scene = canvas.scene();
        Display display = canvas.control().getDisplay();
        if (scene == null) {
            return Optional.empty();
        }
        Painting painting = Painting.of(scene, fonts, display);
        if (painting.isTooLarge(scale)) {
            view.page().remark("The picture is too large for PNG: export it as SVG.");
            return Optional.empty();
        }
        Palette palette = canvas.palette();
        Fonts own = new Fonts(display); // the view may be closed meanwhile
        return Optional.of(
                new ExportJob(
                        file,
                        () -> {
                            try {
                                return painting.png(palette, own, display, scale);
                            } finally {
                                own.dispose();
                            }
                        }));
    }
}
