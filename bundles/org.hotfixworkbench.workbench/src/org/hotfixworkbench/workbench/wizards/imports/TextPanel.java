package org.hotfixworkbench.workbench.wizards.imports;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The text to import, as it was pasted. */
final class TextPanel {

    private final Composite area;
    private final Text text;
    private final Label kind;
    private final Runnable changed;
    private ClipboardText content = new ClipboardText("", null);

    TextPanel(Composite parent, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setFont(org.eclipse.jface.resource.JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, true).hint(500, 120).applyTo(text);
        text.addListener(SWT.Modify, event -> edited());
        Button paste = new Button(area, SWT.PUSH);
        paste.setText("&Paste");
        paste.setToolTipText("Takes what is in the clipboard; of a web page with its tables");
        paste.addListener(SWT.Selection, event -> set(ClipboardText.of(area.getDisplay())));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.TOP).applyTo(paste);
        kind = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(kind);
    }

    /** Puts a text in the place of the one there was. */
    void set(ClipboardText pasted) {
        content = pasted;
        text.setText(pasted.text());
        content = pasted; // line ends may have changed on the way, which is no edit
        show();
    }

    private void edited() {
        if (!text.getText().equals(content.text())) {
            content = new ClipboardText(text.getText(), null);
        }
        show();
    }

    private void show() {
        String looks =
                content.text().isBlank()
                        ? ""
                        : content.kind()
                                .map(it -> "Looks like: " + KindNames.of(it))
                                .orElse("Looks like none of what can be imported");
        kind.setText(looks + (content.html() == null ? "" : ", from a web page"));
        changed.run();
    }

    /** The text, and the page that it comes from while nobody has edited it. */
    ClipboardText content() {
        return content;
    }

    /** What to lay out. */
    Composite area() {
        return area;
    }
}
