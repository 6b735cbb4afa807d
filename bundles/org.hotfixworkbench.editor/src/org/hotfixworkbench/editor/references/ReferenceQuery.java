package org.hotfixworkbench.editor.references;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.server.Answers;

/** A search for the users of an element. It can be run again, and be stopped. */
public final class ReferenceQuery implements ISearchQuery {

    private static final int TURN = 100;

    private final String name;
    private final TextDocumentPositionParams place;
    private final ReferenceResult result = new ReferenceResult(this);
    private volatile @Nullable List<Location> known;

    /**
     * A search.
     *
     * @param name what the element is called
     * @param place where it is used or declared
     */
    public ReferenceQuery(String name, TextDocumentPositionParams place) {
        this.name = name;
        this.place = place;
    }

    /** Tells places that are known already: the first run shows them, the next one searches. */
    public void know(List<Location> places) {
        known = places;
    }

    @Override
    public IStatus run(IProgressMonitor monitor) throws OperationCanceledException {
        List<Location> places = known;
        known = null;
        if (places != null) {
            result.show(places);
            return Status.OK_STATUS;
        }
        return search(monitor);
    }

    private IStatus search(IProgressMonitor monitor) {
        ReferenceParams params =
                new ReferenceParams(
                        place.getTextDocument(), place.getPosition(), new ReferenceContext(true));
        CompletableFuture<List<Location>> answer =
                EditorPlugin.connection()
                        .request(
                                server ->
                                        server.getTextDocumentService()
                                                .references(params)
                                                .<List<Location>>thenApply(Answers::list));
        while (true) {
            try {
                result.show(answer.get(TURN, TimeUnit.MILLISECONDS));
                return Status.OK_STATUS;
            } catch (TimeoutException e) {
                if (monitor.isCanceled()) {
                    answer.cancel(true);
                    return Status.CANCEL_STATUS;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Status.CANCEL_STATUS;
            } catch (ExecutionException | CancellationException e) {
                Answers.log(e);
                return Status.CANCEL_STATUS;
            }
        }
    }

    @Override
    public String getLabel() {
        return "References to " + name;
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public ISearchResult getSearchResult() {
        return result;
    }
}
