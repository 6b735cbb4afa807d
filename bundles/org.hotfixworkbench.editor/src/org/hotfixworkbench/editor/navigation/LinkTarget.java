package org.hotfixworkbench.editor.navigation;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.documents.FileKind;

/** Opens what a link leads to, in the thread of the display. */
final class LinkTarget {

    private static final Pattern LINE = Pattern.compile("#L(\\d+)$");

    private LinkTarget() {}

    /** Opens a file, at the line that its address may end with. */
    static void open(String target) {
        Matcher line = LINE.matcher(target);
        int number = line.find() ? Integer.parseInt(line.group(1)) - 1 : 0;
        String uri = line.replaceFirst("");
        if (FileKind.of(uri).isPresent()) {
            Position start = new Position(Math.max(0, number), 0);
            Places.open(new Location(uri, new Range(start, start)));
        } else {
            openPage(uri);
        }
    }

    /** A page to read is never given to a program outside the workbench. */
    private static void openPage(String uri) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return;
        }
        try {
            FileStoreEditorInput input = new FileStoreEditorInput(EFS.getStore(URI.create(uri)));
            IEditorDescriptor editor =
                    PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor(input.getName());
            page.openEditor(
                    input,
                    editor == null || !editor.isInternal()
                            ? EditorsUI.DEFAULT_TEXT_EDITOR_ID
                            : editor.getId());
        } catch (CoreException | IllegalArgumentException e) {
            EditorPlugin.log().error("Cannot open " + uri, e);
        }
    }
}
