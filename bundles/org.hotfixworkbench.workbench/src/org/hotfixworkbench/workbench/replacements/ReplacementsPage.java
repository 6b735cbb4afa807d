package org.hotfixworkbench.workbench.replacements;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.core.supersedence.ReplacementView;
import org.hotfixworkbench.workbench.questions.ProjectChoice;
import org.hotfixworkbench.workbench.replacements.paint.Fonts;
import org.hotfixworkbench.workbench.replacements.paint.Legend;
import org.hotfixworkbench.workbench.replacements.scene.Scene;

/** The controls of the view: a field to find, the part that is shown, the picture, its legend. */
final class ReplacementsPage {

    private static final int LEGEND_MARGIN = 8;

    private final Fonts fonts;
    private final ViewState state;
    private final Composite area;
    private final ProjectChoice projects;
    private final Text find;
    private final Button everything;
    private final Combo depth;
    private final Label summary;
    private final Composite stack;
    private final StackLayout pages = new StackLayout();
    private final ReplacementCanvas canvas;
    private final Canvas below;
    private final Label sentence;
    private @Nullable Legend legend;

    ReplacementsPage(
            Composite parent,
            Fonts fonts,
            ViewState state,
            Consumer<String> choose,
            Runnable changed) {
        this.fonts = fonts;
        this.state = state;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite top = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(6, 4).spacing(8, 0).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        projects = new ProjectChoice(top);
        find = new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setMessage("Find a hotfix");
        GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).applyTo(find);
        find.addListener(SWT.DefaultSelection, event -> choose.accept(find.getText()));
        everything = new Button(top, SWT.CHECK);
        everything.setText("Whole graph");
        everything.addListener(
                SWT.Selection,
                event -> {
                    state.focus = everything.getSelection() ? "" : selectedName();
                    state.select = selectedName();
                    changed.run();
                });
        new Label(top, SWT.NONE).setText("Steps:");
        depth = new Combo(top, SWT.READ_ONLY | SWT.DROP_DOWN);
        fillDepth(changed);
        summary = new Label(top, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(summary);
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(pages);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        canvas = new ReplacementCanvas(stack, fonts);
        canvas.onChange(this::enable);
        sentence = new Label(stack, SWT.WRAP | SWT.CENTER);
        below = new Canvas(area, SWT.DOUBLE_BUFFERED);
        below.addListener(SWT.Paint, event -> paintLegend(event.gc));
        below.addListener(SWT.Resize, event -> below.getDisplay().asyncExec(this::sizeLegend));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 0).applyTo(below);
        say("Asking what replaces what.");
    }

    private void fillDepth(Runnable changed) {
        for (int i = 1; i < ViewState.ALL; i++) {
            depth.add(String.valueOf(i));
        }
        depth.add("all");
        depth.addListener(
                SWT.Selection,
                event -> {
                    state.depth = depth.getSelectionIndex() + 1;
                    changed.run();
                });
    }

    private String selectedName() {
        Scene scene = canvas.scene();
        return scene == null || canvas.selected().isEmpty()
                ? state.focus
                : scene.node(canvas.selected().getAsInt()).name();
    }

    private void enable() {
        boolean all = state.focus.isEmpty();
        everything.setSelection(all);
        depth.select(state.depth - 1);
        depth.setEnabled(!all);
    }

    private void paintLegend(GC gc) {
        Legend shown = legend;
        if (shown != null) {
            int width = below.getClientArea().width - 2 * LEGEND_MARGIN;
            shown.paint(gc, canvas.palette(), fonts, LEGEND_MARGIN, 4, width);
        }
    }

    private void sizeLegend() {
        if (below.isDisposed()) {
            return;
        }
        Legend shown = legend;
        int height = 0;
        if (shown != null && isPicture()) {
            GC gc = new GC(below);
            Rectangle place = below.getClientArea();
            height = shown.height(gc, fonts, place.width - 2 * LEGEND_MARGIN) + 8;
            gc.dispose();
        }
        if (((GridData) below.getLayoutData()).heightHint != height) {
            ((GridData) below.getLayoutData()).heightHint = height;
            area.layout();
        }
        below.redraw();
    }

    /** Says how much is shown. */
    void summary(ReplacementView part, ReplacementView linked, String focus) {
        int alone = part.nodes().size() - linked.nodes().size();
        String words =
                (focus.isEmpty() ? "" : "Around " + focus + ": ")
                        + Words.count(linked.nodes().size(), "hotfix", "hotfixes")
                        + ", "
                        + Words.count(linked.edges().size(), "replacement")
                        + (alone > 0 ? "; " + alone + " without any" : "");
        remark(words);
        enable();
    }

    /** Says something in the line above the picture. */
    void remark(String words) {
        summary.setText(words.replace("&", "&&"));
        summary.setToolTipText(words);
    }

    /** Shows a sentence in the place of the picture. */
    void say(String words) {
        sentence.setText("\n" + words.replace("&", "&&"));
        pages.topControl = sentence;
        stack.layout();
        sizeLegend();
        enable();
    }

    /** Shows a picture. */
    void show(Scene scene) {
        boolean first = canvas.scene() == null;
        legend = new Legend(scene);
        pages.topControl = canvas.control();
        stack.layout();
        canvas.set(scene);
        if (first) {
            canvas.zoom(state.scale);
        }
        sizeLegend();
    }

    /** Whether there is a picture. */
    boolean isPicture() {
        return pages.topControl == canvas.control();
    }

    /** The words of the legend. */
    List<String> legend() {
        Legend shown = legend;
        return shown == null ? List.of() : shown.words();
    }

    /** The sentence in the place of the picture; empty when there is one. */
    String sentence() {
        return isPicture() ? "" : sentence.getText().strip();
    }

    /** How much is shown, in words. */
    String summary() {
        return summary.getText();
    }

    /** Which project is shown. */
    ProjectChoice projects() {
        return projects;
    }

    /** How many steps away things are shown. */
    Combo depth() {
        return depth;
    }

    /** The field to find a hotfix. */
    Text find() {
        return find;
    }

    /** The picture. */
    ReplacementCanvas canvas() {
        return canvas;
    }

    /** Runs something in the thread of the display, while there is a page. */
    void async(Runnable task) {
        if (!area.isDisposed()) {
            area.getDisplay()
                    .asyncExec(
                            () -> {
                                if (!area.isDisposed()) {
                                    task.run();
                                }
                            });
        }
    }

    /** Whether the view was closed. */
    boolean isDisposed() {
        return area.isDisposed();
    }

    /** Puts the cursor where one begins. */
    void setFocus() {
        if (isPicture()) {
            canvas.control().setFocus();
        } else {
            find.setFocus();
        }
    }
}
