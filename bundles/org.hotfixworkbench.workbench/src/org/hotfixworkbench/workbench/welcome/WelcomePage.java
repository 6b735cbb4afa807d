package org.hotfixworkbench.workbench.welcome;

import java.net.URL;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.workbench.WorkbenchPlugin;

/** What it is, and links to the first steps, in columns that follow the width of the window. */
public final class WelcomePage {

    private static final int LOGO = 64;

    private final FormToolkit toolkit;
    private final LocalResourceManager images;
    private final Consumer<Step> begin;
    private final ScrolledForm form;
    private @Nullable Hyperlink first;

    /**
     * Shows the page.
     *
     * @param begin does the step whose link was followed
     */
    public WelcomePage(Composite parent, Consumer<Step> begin) {
        this.begin = begin;
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        images = new LocalResourceManager(JFaceResources.getResources(), form);
        form.addListener(SWT.Dispose, event -> toolkit.dispose());
        TableWrapLayout layout = new TableWrapLayout();
        layout.leftMargin = layout.rightMargin = 48;
        layout.topMargin = 36;
        layout.verticalSpacing = 20;
        form.getBody().setLayout(layout);
        head();
        section("First Steps", Step.FIRST);
        section("Ask the Sources", Step.QUESTIONS);
        section("Learn More", Step.READING);
    }

    private void head() {
        Composite head = toolkit.createComposite(form.getBody());
        head.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(20, 2).applyTo(head);
        Label logo = toolkit.createLabel(head, "");
        logo.setImage(image("app" + LOGO));
        GridDataFactory.swtDefaults().span(1, 2).applyTo(logo);
        Label title = toolkit.createLabel(head, "Hotfix Workbench");
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.END)
                .grab(true, true)
                .applyTo(title);
        Label line =
                toolkit.createLabel(
                        head,
                        "Describe Windows hotfixes as text, check them, and ask what applies where.",
                        SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, SWT.DEFAULT).applyTo(line);
    }

    private void section(String title, List<Step> steps) {
        Composite area = toolkit.createComposite(form.getBody());
        area.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = 2;
        layout.leftMargin = layout.rightMargin = 0;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = 4;
        area.setLayout(layout);
        Label heading = toolkit.createLabel(area, title);
        heading.setFont(JFaceResources.getBannerFont());
        heading.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.TOP, 1, 2));
        for (Step step : steps) {
            step(area, step);
        }
    }

    private void step(Composite area, Step step) {
        Label picture = toolkit.createLabel(area, "");
        picture.setImage(image(step.icon()));
        picture.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.MIDDLE, 2, 1));
        Hyperlink link = toolkit.createHyperlink(area, step.title(), SWT.NONE);
        link.setData(step);
        link.setToolTipText(step.explanation());
        link.addHyperlinkListener(
                new HyperlinkAdapter() {
                    @Override
                    public void linkActivated(HyperlinkEvent event) {
                        begin.accept(step);
                    }
                });
        if (first == null) {
            first = link;
        }
        Label explanation = toolkit.createLabel(area, step.explanation(), SWT.WRAP);
        explanation.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
    }

    private Image image(String name) {
        String path = "icons/" + name + ".svg";
        URL own = Platform.getBundle(WorkbenchPlugin.ID).getEntry(path);
        URL url = own != null ? own : Platform.getBundle(EditorPlugin.ID).getEntry(path);
        return images.create(ImageDescriptor.createFromURL(url));
    }

    /** Puts the keyboard on the first link. */
    public void setFocus() {
        Hyperlink link = first;
        if (link != null) {
            link.setFocus();
        }
    }
}
