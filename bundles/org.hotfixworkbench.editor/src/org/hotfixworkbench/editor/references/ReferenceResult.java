package org.hotfixworkbench.editor.references;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorPart;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.documents.Positions;
import org.hotfixworkbench.editor.documents.Uris;

/** The places that a search has found, by line. */
final class ReferenceResult extends AbstractTextSearchResult
        implements IEditorMatchAdapter, IFileMatchAdapter {

    private final ReferenceQuery query;

    ReferenceResult(ReferenceQuery query) {
        this.query = query;
    }

    /** Replaces what is shown. Places outside the workspace cannot be shown. */
    void show(List<Location> places) {
        Map<IFile, IDocument> documents = new HashMap<>();
        List<Match> matches = new ArrayList<>();
        for (Location place : places) {
            try {
                IFile file = Uris.file(place.getUri()).orElse(null);
                if (file != null) {
                    IDocument document = documents.get(file);
                    if (document == null) {
                        document = document(file);
                        documents.put(file, document);
                    }
                    matches.add(match(file, document, place));
                }
            } catch (CoreException | BadLocationException e) {
                EditorPlugin.log().error("Cannot show " + place.getUri(), e);
            }
        }
        removeAll();
        addMatches(matches.toArray(Match[]::new));
    }

    private static Match match(IFile file, IDocument document, Location place)
            throws BadLocationException {
        IRegion region = Positions.region(document, place.getRange());
        int line = document.getLineOfOffset(region.getOffset());
        IRegion whole = document.getLineInformation(line);
        String text = document.get(whole.getOffset(), whole.getLength()).strip();
        return new Match(
                new ReferenceLine(file, line, text), region.getOffset(), region.getLength());
    }

    private static IDocument document(IFile file) throws CoreException {
        ITextFileBuffer buffer =
                FileBuffers.getTextFileBufferManager()
                        .getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
        return buffer != null ? buffer.getDocument() : new Document(file.readString());
    }

    @Override
    public String getLabel() {
        int count = getMatchCount();
        return query.getLabel() + ": " + count + (count == 1 ? " place" : " places");
    }

    @Override
    public String getTooltip() {
        return getLabel();
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public ISearchQuery getQuery() {
        return query;
    }

    @Override
    public IEditorMatchAdapter getEditorMatchAdapter() {
        return this;
    }

    @Override
    public IFileMatchAdapter getFileMatchAdapter() {
        return this;
    }

    @Override
    public boolean isShownInEditor(Match match, IEditorPart editor) {
        return getFile(match.getElement()).equals(editor.getEditorInput().getAdapter(IFile.class));
    }

    @Override
    public Match[] computeContainedMatches(AbstractTextSearchResult result, IEditorPart editor) {
        IFile file = editor.getEditorInput().getAdapter(IFile.class);
        return file == null ? new Match[0] : computeContainedMatches(result, file);
    }

    @Override
    public Match[] computeContainedMatches(AbstractTextSearchResult result, IFile file) {
        return Arrays.stream(result.getElements())
                .filter(it -> file.equals(getFile(it)))
                .flatMap(it -> Arrays.stream(result.getMatches(it)))
                .toArray(Match[]::new);
    }

    @Override
    public IFile getFile(Object element) {
        return ((ReferenceLine) element).file();
    }
}
