package org.hotfixworkbench.dsl.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.util.LazyStringInputStream;

/** Parses texts into a resource set. */
final class ResourceLoader {

    private ResourceLoader() {}

    /** Under which address a resource set has a file. */
    static URI uri(SourceFile file) {
        return URI.createFileURI(file.path().toString());
    }

    /**
     * Parses a text as the content of a file.
     *
     * @throws SourceReader.UnreadableException when its blocks are nested too deeply
     */
    static LazyLinkingResource load(ResourceSet resources, SourceFile file, String text)
            throws SourceReader.UnreadableException {
        LazyLinkingResource resource =
                (LazyLinkingResource) resources.createResource(uri(file));
        try {
            resource.load(new LazyStringInputStream(text, StandardCharsets.UTF_8), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            resources.getResources().remove(resource);
            if (e.getCause() instanceof StackOverflowError) {
                throw tooDeep(file);
            }
            throw e;
        }
        return resource;
    }

    /** The parser descends once for each level; a hundred levels are no trouble, thousands are. */
    static SourceReader.UnreadableException tooDeep(SourceFile file) {
        return SourceReader.unreadable(file.name(), "its blocks are nested too deeply");
    }
}
