package org.hotfixworkbench.editor.refactoring;

import java.util.List;
import java.util.Map;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.edits.TextEdits;
import org.hotfixworkbench.editor.edits.WorkspaceEdits;

/** Rename as a refactoring of the platform: it can be looked at before, and undone as a whole. */
public final class ServerRename extends Refactoring {

    private final TextDocumentPositionParams place;
    private final String oldName;
    private String newName;
    private CompositeChange change = new CompositeChange("Rename");

    /**
     * A rename.
     *
     * @param place where the element is named
     * @param oldName what it is called now
     */
    public ServerRename(TextDocumentPositionParams place, String oldName) {
        this.place = place;
        this.oldName = oldName;
        newName = oldName;
    }

    /** What the element is called now. */
    public String oldName() {
        return oldName;
    }

    /** Says what the element is to be called. */
    public RefactoringStatus setNewName(String name) {
        newName = name.strip();
        if (newName.isEmpty()) {
            return RefactoringStatus.createFatalErrorStatus("A name is needed");
        }
        return newName.equals(oldName)
                ? RefactoringStatus.createFatalErrorStatus("The name is the one it has")
                : new RefactoringStatus();
    }

    @Override
    public String getName() {
        return "Rename " + oldName;
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        return new RefactoringStatus(); // the handler has asked the server
    }

    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor)
            throws CoreException, OperationCanceledException {
        RenameParams params =
                new RenameParams(place.getTextDocument(), place.getPosition(), newName);
        RenameAnswer answer = RenameAnswer.of(params, monitor);
        if (!answer.refusal().isEmpty()) {
            return RefactoringStatus.createFatalErrorStatus(answer.refusal());
        }
        return changes(answer.edit());
    }

    private RefactoringStatus changes(WorkspaceEdit edit) throws CoreException {
        change = new CompositeChange("Rename " + oldName + " to " + newName);
        RefactoringStatus status = new RefactoringStatus();
        for (Map.Entry<String, List<TextEdit>> text : WorkspaceEdits.byText(edit).entrySet()) {
            IFile file = Uris.file(text.getKey()).orElse(null);
            if (file == null) {
                status.addError(text.getKey() + " is in no project, and stays as it is");
            } else {
                change.add(change(file, text.getValue()));
            }
        }
        if (change.getChildren().length == 0) {
            status.addFatalError("There is nothing to change");
        }
        return status;
    }

    private static TextFileChange change(IFile file, List<TextEdit> edits) throws CoreException {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
        try {
            IDocument document =
                    buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE).getDocument();
            TextFileChange text = new TextFileChange(file.getName(), file);
            text.setTextType(file.getFileExtension());
            text.setEdit(TextEdits.tree(document, edits));
            return text;
        } catch (BadLocationException e) {
            throw new CoreException(
                    org.eclipse.core.runtime.Status.error(
                            file.getName() + " has changed meanwhile", e));
        } finally {
            buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
        }
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        return change;
    }
}
