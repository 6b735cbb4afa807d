package org.hotfixworkbench.workbench.explorer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.navigator.CommonViewer;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.markers.Diagnostics;
import org.hotfixworkbench.editor.server.Answers;

/**
 * The elements of a file below it. The server is asked when a file is opened in the tree for the
 * first time, and again when its text has changed; files that stay closed cost nothing. Everything
 * happens in the thread of the display.
 */
public final class FileContents implements ITreeContentProvider {

    private static final String WAITING = "Asking...";

    private final Map<IFile, List<ElementNode>> known = new HashMap<>();
    private final Map<IFile, CompletableFuture<?>> asked = new HashMap<>();

    /** What is to be asked for when the server has come to rest. */
    private final Set<IFile> later = new HashSet<>();

    private final Diagnostics diagnostics = EditorPlugin.connection().diagnostics();
    private final Consumer<String> heard = this::heard;
    private final ChangedFiles changed = new ChangedFiles(this::changed);
    private @Nullable StructuredViewer viewer;
    private @Nullable CaretLink link;

    /** How often the server has come to rest. */
    private int rests;

    /** Nothing is known yet. */
    public FileContents() {
        diagnostics.addListener(heard);
        ResourcesPlugin.getWorkspace()
                .addResourceChangeListener(changed, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void inputChanged(Viewer shown, @Nullable Object before, @Nullable Object after) {
        viewer = shown instanceof StructuredViewer structured ? structured : null;
        if (link == null && shown instanceof CommonViewer common) {
            link = new CaretLink(common, this);
        }
    }

    @Override
    public void dispose() {
        diagnostics.removeListener(heard);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(changed);
        CaretLink linked = link;
        if (linked != null) {
            linked.close();
        }
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
            if (!asked.containsKey(file) && !later.contains(file)) {
                ask(file);
            }
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

    /** The elements of a file; null when they are not known yet, and then they are asked for. */
    @Nullable
    List<ElementNode> elements(IFile file) {
        if (!known.containsKey(file)) {
            getChildren(file);
        }
        return known.get(file);
    }

    /** A newer question about a file takes the place of the older one. */
    private void ask(IFile file) {
        StructuredViewer shown = viewer;
        String uri = Uris.of(file).orElse(null);
        if (uri == null || shown == null || shown.getControl().isDisposed()) {
            return;
        }
        CompletableFuture<?> older = asked.remove(file);
        if (older != null) {
            older.cancel(true);
        }
        int asking = rests;
        DocumentSymbolParams params = new DocumentSymbolParams(new TextDocumentIdentifier(uri));
        CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> answer =
                EditorPlugin.connection()
                        .request(server -> server.getTextDocumentService().documentSymbol(params));
        asked.put(file, answer);
        Display display = shown.getControl().getDisplay();
        answer.whenComplete(
                (found, failure) -> {
                    if (failure != null) {
                        Answers.log(failure);
                    }
                    if (!display.isDisposed()) {
                        display.asyncExec(
                                () -> {
                                    if (asked.remove(file, answer)) {
                                        take(file, found, asking);
                                    }
                                });
                    }
                });
    }

    /**
     * Takes an answer. The files of a project that has just been opened are not known to the server
     * yet: it is asked again when it has come to rest.
     */
    private void take(
            IFile file,
            @Nullable List<Either<SymbolInformation, DocumentSymbol>> found,
            int asking) {
        if (!file.isAccessible()) {
            forget(file);
        } else if (found != null) {
            List<DocumentSymbol> symbols =
                    found.stream().filter(Either::isRight).map(Either::getRight).toList();
            later.remove(file);
            show(file, ElementNode.of(file, symbols));
        } else if (asking != rests) {
            ask(file); // it has come to rest meanwhile
        } else if (later.add(file)) {
            return; // it is waited for
        } else {
            later.remove(file); // the server leaves it out
            show(file, List.of());
        }
    }

    private void show(IFile file, List<ElementNode> elements) {
        known.put(file, elements);
        StructuredViewer shown = viewer;
        if (shown != null && !shown.getControl().isDisposed()) {
            shown.refresh(file);
            CaretLink linked = link;
            if (linked != null) {
                linked.arrived(file);
            }
        }
    }

    private void forget(IFile file) {
        known.remove(file);
        later.remove(file);
        CompletableFuture<?> older = asked.remove(file);
        if (older != null) {
            older.cancel(true);
        }
    }

    /** A file is another one on disk now, or gone. */
    private void changed(IFile file) {
        if (!file.isAccessible()) {
            forget(file);
        } else if (known.containsKey(file)) {
            later.add(file);
        }
    }

    /** The server has analysed a text; or has come to rest, when no text is named. */
    private void heard(String uri) {
        StructuredViewer shown = viewer;
        if (shown == null || shown.getControl().isDisposed()) {
            return;
        }
        shown.getControl()
                .getDisplay()
                .asyncExec(
                        () -> {
                            if (uri.isEmpty()) {
                                rests++;
                                List.copyOf(later).forEach(this::ask);
                            } else {
                                Uris.file(uri)
                                        .filter(it -> known.containsKey(it) || later.contains(it))
                                        .ifPresent(this::ask);
                            }
                        });
    }
}
