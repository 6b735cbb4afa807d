package org.hotfixworkbench.workbench.wizards.imports;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hotfixworkbench.dsl.ide.imports.ImportSettings;
import org.hotfixworkbench.importers.Importer;
import org.hotfixworkbench.importers.Importers;

/** The fields that say what to import, and into which folder. */
final class SourceForm {

    private static final String FOUND_OUT = "Found out";

    private final Composite area;
    private final Button files;
    private final Button folder;
    private final Button pasted;
    private final StackLayout pages = new StackLayout();
    private final Composite stack;
    private final FilesPanel filesPanel;
    private final Composite folderPanel;
    private final Text folderPath;
    private final TextPanel textPanel;
    private final Combo kind;
    private final Combo encoding;
    private final TargetField target;
    private final Button comments;
    private final Runnable changed;

    /** Why the fields cannot be used as they are; the message says what to do. */
    static final class IncompleteException extends Exception {

        private static final long serialVersionUID = 1;

        IncompleteException(String message) {
            super(message);
        }
    }

    SourceForm(Composite parent, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        Composite choice = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(18, 0).applyTo(choice);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(choice);
        files = radio(choice, "&Files");
        folder = radio(choice, "F&older");
        pasted = radio(choice, "Pasted &text");
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(pages);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(560, 190).applyTo(stack);
        filesPanel = new FilesPanel(stack, changed);
        folderPanel = new Composite(stack, SWT.NONE);
        folderPath = folder(folderPanel);
        textPanel = new TextPanel(stack, changed);
        kind = combo("&Kind:", SWT.READ_ONLY);
        kind.add("Told by the content");
        Importers.ALL.forEach(it -> kind.add(it.id() + ": " + KindNames.of(it)));
        kind.select(0);
        encoding = combo("&Encoding:", SWT.NONE);
        encoding.setItems(
                FOUND_OUT, "UTF-8", "UTF-16LE", "windows-1252", "IBM437", "IBM850", "Shift_JIS");
        encoding.select(0);
        target = new TargetField(area, changed);
        label("");
        comments = new Button(area, SWT.CHECK);
        comments.setText("&Write repairs and warnings into the descriptors, as comments");
        comments.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(comments);
        show(files);
    }

    private Button radio(Composite parent, String text) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        button.addListener(
                SWT.Selection,
                event -> {
                    if (button.getSelection()) {
                        show(button);
                    }
                });
        return button;
    }

    private Text folder(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(parent);
        Text path = new Text(parent, SWT.BORDER);
        path.setMessage("A folder with articles, manifests or inventories");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(path);
        path.addListener(SWT.Modify, event -> changed.run());
        Button browse = new Button(parent, SWT.PUSH);
        browse.setText("&Browse...");
        browse.addListener(
                SWT.Selection,
                event -> {
                    DirectoryDialog dialog = new DirectoryDialog(parent.getShell());
                    dialog.setFilterPath(path.getText());
                    String chosen = dialog.open();
                    if (chosen != null) {
                        path.setText(chosen);
                    }
                });
        Label hint = new Label(parent, SWT.WRAP);
        hint.setText(
                "Everything in it is looked at, in folders below as well. Packages are read as"
                        + " a whole. Hidden files and descriptors are skipped.");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, -1).applyTo(hint);
        return path;
    }

    private Label label(String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        return label;
    }

    private Combo combo(String name, int style) {
        label(name);
        Combo combo = new Combo(area, SWT.DROP_DOWN | style);
        combo.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        return combo;
    }

    private void show(Button choice) {
        for (Button button : List.of(files, folder, pasted)) {
            button.setSelection(button == choice);
        }
        pages.topControl =
                choice == files
                        ? filesPanel.area()
                        : choice == folder ? folderPanel : textPanel.area();
        stack.layout();
        encoding.setEnabled(choice != pasted);
        changed.run();
    }

    /** Chooses a text. */
    void paste(ClipboardText text) {
        textPanel.set(text);
        show(pasted);
    }

    /** Chooses files; a single folder is chosen as such. */
    void take(List<Path> paths) {
        if (paths.size() == 1 && Files.isDirectory(paths.getFirst())) {
            folderPath.setText(paths.getFirst().toString());
            show(folder);
        } else {
            filesPanel.add(paths);
            show(files);
        }
    }

    /** The folder that is written to. */
    TargetField target() {
        return target;
    }

    /**
     * What is to be imported.
     *
     * @throws IncompleteException when the fields do not say so yet
     */
    ImportRequest request() throws IncompleteException {
        Importer forced =
                kind.getSelectionIndex() <= 0
                        ? null
                        : Importers.ALL.get(kind.getSelectionIndex() - 1);
        ImportRequest.Origin origin = origin();
        Charset charset = pasted.getSelection() ? null : charset();
        return new ImportRequest(
                origin,
                new ImportSettings(forced, null, charset, comments.getSelection()),
                target.container());
    }

    private ImportRequest.Origin origin() throws IncompleteException {
        if (pasted.getSelection()) {
            if (textPanel.content().text().isBlank()) {
                throw new IncompleteException("Paste an article, a table or an inventory.");
            }
            return textPanel.content().pasted();
        }
        List<Path> paths = new ArrayList<>();
        if (files.getSelection()) {
            paths.addAll(filesPanel.files());
            if (paths.isEmpty()) {
                throw new IncompleteException("Add files, or drop them here.");
            }
        } else {
            if (folderPath.getText().isBlank()) {
                throw new IncompleteException("Choose the folder that is imported.");
            }
            Path path = Path.of(folderPath.getText().strip()).toAbsolutePath().normalize();
            if (!Files.isDirectory(path)) {
                throw new IncompleteException("There is no folder " + path + ".");
            }
            paths.add(path);
        }
        return new ImportRequest.Files(List.copyOf(paths));
    }

    private @Nullable Charset charset() throws IncompleteException {
        String name = encoding.getText().strip();
        if (name.isEmpty() || name.equals(FOUND_OUT)) {
            return null;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IncompleteException("There is no encoding " + name + ".");
        }
    }

    /** What to lay out. */
    Control area() {
        return area;
    }
}
