package org.hotfixworkbench.workbench.explorer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.widgets.Display;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.markers.Diagnostics;
import org.hotfixworkbench.editor.server.Answers;

/**
 * The elements of a file below it. The server is asked when a file is opened in the tree for the
 * first time, and again when it has analysed that file anew; files that stay closed cost nothing.
 */
public final class FileContents implements ITreeContentProvider {

    private static final String WAITING = "Asking...";

    /** How often a file is asked for that the server does not know yet, and after how long. */
    private static final int ATTEMPTS = 20;

    private static final int PAUSE = 400;

    private final Map<IFile, List<ElementNode>> known = new HashMap<>();
    private final Map<IFile, Integer> attempts = new HashMap<>();
    private final Set<IFile> asking = java.util.concurrent.ConcurrentHashMap.newKeySet();
    private final Diagnostics diagnostics = EditorPlugin.connection().diagnostics();
    private final Consumer<String> heard = this::analysed;
    private @Nullable StructuredViewer viewer;

    /** Nothing is known yet. */
    public FileContents() {
        diagnostics.addListener(heard);
    }

    @Override
    public void inputChanged(Viewer shown, @Nullable Object before, @Nullable Object after) {
        viewer = shown instanceof StructuredViewer structured ? structured : null;
    }

    @Override
    public void dispose() {
        diagnostics.removeListener(heard);
        viewer = null;
    }

    @Override
    public Object[] getElements(@Nullable Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(@Nullable Object parent) {
        if (parent instanceof ElementNode node) {
            return node.children().toArray();
        }
        if (!(parent instanceof IFile file)) {
            return new Object[0];
        }
        List<ElementNode> elements = known.get(file);
        if (elements == null) {
            ask(file);
            return new Object[] {WAITING};
        }
        return elements.toArray();
    }

    @Override
    public boolean hasChildren(@Nullable Object element) {
        if (element instanceof ElementNode node) {
            return !node.children().isEmpty();
        }
        return element instanceof IFile file
                && (!known.containsKey(file) || !known.get(file).isEmpty());
    }

    @Override
    public @Nullable Object getParent(@Nullable Object element) {
        return element instanceof ElementNode node
                ? node.parent() == null ? node.file() : node.parent()
                : null;
    }

    private void ask(IFile file) {
        StructuredViewer shown = viewer;
        String uri = Uris.of(file).orElse(null);
        if (uri == null || shown == null || !asking.add(file)) {
            return;
        }
        DocumentSymbolParams params = new DocumentSymbolParams(new TextDocumentIdentifier(uri));
        CompletableFuture<List<DocumentSymbol>> answer =
                EditorPlugin.connection()
                        .request(server -> server.getTextDocumentService().documentSymbol(params))
                        .thenApply(
                                found ->
                                        Answers.list(found).stream()
                                                .filter(it -> it.isRight())
                                                .map(it -> it.getRight())
                                                .toList());
        Display display = shown.getControl().getDisplay();
        answer.whenComplete(
                (symbols, failure) -> {
                    asking.remove(file);
                    if (!display.isDisposed()) {
                        display.asyncExec(
                                () -> take(file, failure == null ? symbols : List.of(), display));
                    }
                });
        Answers.show(answer, display, symbols -> {}); // logs a failure
    }

    /** A project that has just been opened is not known to the server yet: asks again. */
    private void take(IFile file, List<DocumentSymbol> symbols, Display display) {
        if (!symbols.isEmpty()) {
            attempts.remove(file);
            known.put(file, ElementNode.of(file, symbols));
            refresh(file);
        } else if (!file.isAccessible()) {
            attempts.remove(file);
            known.remove(file);
        } else if (attempts.merge(file, 1, Integer::sum) < ATTEMPTS) {
            display.timerExec(PAUSE, () -> ask(file));
        } else {
            attempts.remove(file);
            known.put(file, List.of());
            refresh(file);
        }
    }

    private void refresh(IFile file) {
        StructuredViewer shown = viewer;
        if (shown != null && !shown.getControl().isDisposed()) {
            shown.refresh(file);
        }
    }

    private void analysed(String uri) {
        StructuredViewer shown = viewer;
        if (uri.isEmpty() || shown == null || shown.getControl().isDisposed()) {
            return;
        }
        shown.getControl()
                .getDisplay()
                .asyncExec(() -> Uris.file(uri).filter(known::containsKey).ifPresent(this::ask));
    }
}
