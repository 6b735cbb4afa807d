package org.hotfixworkbench.workbench.wizards.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hotfixworkbench.dsl.compile.ModelText;
import org.hotfixworkbench.dsl.ide.imports.Descriptor;
import org.hotfixworkbench.editor.viewers.Pause;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Source;
import org.hotfixworkbench.workbench.wizards.Language;

/** The part of the page that takes what tools have printed: pasted, in files, or both. */
final class PrintedPart {

    private static final String PASTED = "Pasted text";

    private final Runnable changed;
    private final Composite area;
    private final Text pasted;
    private final Label shownFiles;
    private final List<Path> files = new ArrayList<>();
    private final Pause pause = new Pause(this::readSoon);
    private final Display display;
    private int turn;
    private Optional<String> problem = Optional.empty();
    private @Nullable Descriptor understood;

    PrintedPart(Composite parent, Runnable changed) {
        this.changed = changed;
        display = parent.getDisplay();
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).applyTo(area);
        Label label = new Label(area, SWT.WRAP);
        label.setText("&What systeminfo, wmic qfe, Get-HotFix or dism printed on the machine:");
        GridDataFactory.fillDefaults().span(3, 1).applyTo(label);
        pasted = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        pasted.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(480, 150).applyTo(pasted);
        pasted.addListener(SWT.Modify, event -> sourcesChanged());
        shownFiles = new Label(area, SWT.NONE);
        GridDataFactory.swtDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(shownFiles);
        button("&Add Files...", this::chooseFiles);
        button(
                "&Clear",
                () -> {
                    files.clear();
                    pasted.setText("");
                });
        showFiles();
        pasted.addListener(SWT.Dispose, event -> pause.cancel());
    }

    private void button(String text, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void chooseFiles() {
        FileDialog dialog = new FileDialog(area.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText("What the Machine Printed");
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                add(Path.of(dialog.getFilterPath(), name));
            }
        }
    }

    /** Takes a file, too. */
    void add(Path file) {
        if (!files.contains(file)) {
            files.add(file);
        }
        sourcesChanged();
    }

    private void showFiles() {
        shownFiles.setText(
                files.isEmpty()
                        ? "No files."
                        : String.join(
                                ", ",
                                files.stream().map(it -> it.getFileName().toString()).toList()));
    }

    private void sourcesChanged() {
        turn++;
        understood = null;
        showFiles();
        boolean nothing = files.isEmpty() && pasted.getText().isBlank();
        problem =
                Optional.of(
                        nothing
                                ? "Paste what the machine printed, or add files with it."
                                : "Reading what the machine printed.");
        changed.run();
        if (nothing) {
            pause.cancel();
        } else {
            pause.begin();
        }
    }

    private void readSoon() {
        display.asyncExec(
                () -> {
                    if (!pasted.isDisposed()) {
                        read();
                    }
                });
    }

    private void read() {
        int mine = turn;
        text("").whenComplete(
                        (descriptor, failure) ->
                                display.asyncExec(
                                        () -> {
                                            if (mine == turn && !pasted.isDisposed()) {
                                                show(descriptor, failure);
                                            }
                                        }));
    }

    private void show(@Nullable Descriptor descriptor, @Nullable Throwable failure) {
        understood = descriptor;
        problem =
                failure == null
                        ? Optional.empty()
                        : Optional.of(String.valueOf(failure.getMessage()));
        changed.run();
    }

    /** The machine as text, under a name; without one under the name that the sources give. */
    CompletableFuture<Descriptor> text(String name) {
        String text = pasted.getText();
        List<Path> chosen = List.copyOf(files);
        return Language.ask(texts -> read(texts, text, chosen, name));
    }

    private static Descriptor read(ModelText texts, String text, List<Path> files, String name)
            throws ImportException, IOException {
        List<Source> sources = new ArrayList<>();
        if (!text.isBlank()) {
            sources.add(Source.of(PASTED, text));
        }
        for (Path file : files) {
            sources.add(Source.open(file));
        }
        return MachineDraft.read(texts, sources, name);
    }

    Composite area() {
        return area;
    }

    Optional<String> problem() {
        return understood != null
                ? Optional.empty()
                : problem.or(
                        () -> Optional.of("Paste what the machine printed, or add files with it."));
    }

    /** The name that the sources give; empty when there is none. */
    Optional<String> host() {
        Descriptor read = understood;
        return read == null || read.id().equals(PASTED) ? Optional.empty() : Optional.of(read.id());
    }
}
