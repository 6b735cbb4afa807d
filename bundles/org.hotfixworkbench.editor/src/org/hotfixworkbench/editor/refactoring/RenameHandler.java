package org.hotfixworkbench.editor.refactoring;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.documents.Positions;
import org.hotfixworkbench.editor.navigation.Words;
import org.hotfixworkbench.editor.viewers.ActiveText;

/** Alt+Shift+R: asks the server whether the word can be renamed, then the user for the name. */
public final class RenameHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        ActiveText.of(event).ifPresent(RenameHandler::prepare);
        return null;
    }

    private static void prepare(ActiveText text) {
        PrepareRenameParams params = new PrepareRenameParams(text.identifier(), text.position());
        EditorPlugin.connection()
                .request(server -> server.getTextDocumentService().prepareRename(params))
                .whenComplete(
                        (answer, failure) ->
                                Display.getDefault()
                                        .asyncExec(
                                                () ->
                                                        open(
                                                                text,
                                                                params,
                                                                Optional.ofNullable(answer))));
    }

    private static void open(
            ActiveText text,
            PrepareRenameParams place,
            Optional<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> answer) {
        if (text.viewer() == null || text.viewer().getTextWidget().isDisposed()) {
            return;
        }
        String name = answer.map(it -> name(text, place, it)).orElse("");
        if (name.isEmpty()) {
            refuse(text);
            return;
        }
        Shell shell = text.editor().getSite().getShell();
        RenameWizard wizard = new RenameWizard(new ServerRename(place, name));
        try {
            new RefactoringWizardOpenOperation(wizard).run(shell, "Rename");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String name(
            ActiveText text,
            PrepareRenameParams place,
            Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> answer) {
        if (answer.isSecond()) {
            return answer.getSecond().getPlaceholder();
        }
        try {
            int offset = Positions.offset(text.document(), place.getPosition());
            IRegion region =
                    answer.isFirst()
                            ? Positions.region(text.document(), answer.getFirst())
                            : Words.at(text.document(), offset);
            return text.document().get(region.getOffset(), region.getLength());
        } catch (BadLocationException e) {
            return ""; // the text has changed since
        }
    }

    private static void refuse(ActiveText text) {
        IStatusLineManager line =
                ((IEditorPart) text.editor())
                        .getEditorSite()
                        .getActionBars()
                        .getStatusLineManager();
        line.setErrorMessage("This cannot be renamed");
        text.viewer().getTextWidget().getDisplay().beep();
    }
}
