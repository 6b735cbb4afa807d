package org.hotfixworkbench.workbench.expectations;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.workbench.explorer.ElementNode;

/** Runs the expectations of what is selected, or of the file in the editor. */
public final class RunExpectations extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        JsonObject scope = scope(event);
        try {
            if (HandlerUtil.getActiveWorkbenchWindowChecked(event)
                            .getActivePage()
                            .showView(ExpectationsView.ID)
                    instanceof ExpectationsView view) {
                view.run(scope);
            }
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException("The view cannot be opened", e);
        }
    }

    private static JsonObject scope(ExecutionEvent event) {
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        JsonObject scope = new JsonObject();
        Object selected =
                part instanceof IEditorPart editor
                        ? editor.getEditorInput()
                        : selection instanceof IStructuredSelection some
                                ? some.getFirstElement()
                                : null;
        if (selected instanceof ElementNode node) {
            node.expectations().forEach(scope::addProperty);
        } else {
            IResource resource = Adapters.adapt(selected, IResource.class);
            Optional<String> uri = resource == null ? Optional.empty() : Uris.of(resource);
            uri.ifPresent(
                    it ->
                            scope.addProperty(
                                    resource.getType() == IResource.FILE ? "file" : "folder", it));
        }
        return scope;
    }
}
