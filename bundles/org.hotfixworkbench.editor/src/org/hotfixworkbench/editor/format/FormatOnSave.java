package org.hotfixworkbench.editor.format;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.widgets.Display;
import org.eclipse.text.edits.MalformedTreeException;
import org.hotfixworkbench.dsl.ide.server.ProjectFiles;
import org.hotfixworkbench.dsl.settings.SettingsException;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.edits.TextEdits;
import org.hotfixworkbench.editor.preferences.EditorPreferences;

/** Lays a text out before it is saved, when users want it. A save does not wait long for it. */
public final class FormatOnSave {

    private static final int PATIENCE = 700;

    private FormatOnSave() {}

    /** Formats the text of a buffer that is about to be saved by the thread of the display. */
    public static void format(ITextFileBuffer buffer) {
        String uri = Uris.of(buffer.getDocument()).orElse(null);
        if (uri == null || Display.getCurrent() == null || !isWanted(uri)) {
            return;
        }
        List<TextEdit> edits =
                EditorPlugin.connection()
                        .ask(PATIENCE, server -> Formatting.all(server, uri))
                        .orElse(List.of());
        try {
            TextEdits.apply(buffer.getDocument(), edits);
        } catch (BadLocationException | MalformedTreeException e) {
            EditorPlugin.log().error("Cannot format " + uri, e);
        }
    }

    /** What the project says comes before what the user says. */
    private static boolean isWanted(String uri) {
        return Uris.file(uri)
                .flatMap(FormatOnSave::stated)
                .orElseGet(EditorPreferences::formatsOnSave);
    }

    private static Optional<Boolean> stated(IFile file) {
        IPath folder = file.getProject().getLocation();
        try {
            return folder == null
                    ? Optional.empty()
                    : ProjectFiles.read(folder.toPath()).formatOnSave();
        } catch (SettingsException e) {
            return Optional.empty(); // the server has complained of it
        }
    }
}
