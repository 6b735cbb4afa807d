package org.hotfixworkbench.editor.documents;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;

/** Resources and documents of the workbench on one side, addresses of the protocol on the other. */
public final class Uris {

    private Uris() {}

    /** One spelling ({@code file:///...}) for all; empty for what is not on a local disk. */
    public static Optional<String> of(@Nullable URI location) {
        if (location == null || !"file".equals(location.getScheme())) {
            return Optional.empty();
        }
        try {
            String uri = Path.of(location).toUri().toString();
            return Optional.of(uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The address in the one spelling, whoever has written it. */
    public static String normal(String uri) {
        try {
            return of(URI.create(uri)).orElse(uri);
        } catch (IllegalArgumentException e) {
            return uri;
        }
    }

    /** Empty for a resource that is not on a local disk. */
    public static Optional<String> of(IResource resource) {
        return of(resource.getLocationURI());
    }

    /** Empty for a document that is none of ours, or that shows no file. */
    public static Optional<String> of(@Nullable IDocument document) {
        ITextFileBuffer buffer =
                document == null
                        ? null
                        : FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        if (buffer == null || buffer.getFileStore() == null) {
            return Optional.empty();
        }
        return FileKind.of(buffer.getFileStore().getName())
                .flatMap(kind -> of(buffer.getFileStore().toURI()));
    }

    /** The file of the workspace; of nested projects that see it, the innermost. */
    public static Optional<IFile> file(String uri) {
        try {
            return Arrays.stream(
                            ResourcesPlugin.getWorkspace()
                                    .getRoot()
                                    .findFilesForLocationURI(URI.create(uri)))
                    .filter(IFile::isAccessible)
                    .min(Comparator.comparingInt(file -> file.getFullPath().segmentCount()));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no address at all
        }
    }
}
