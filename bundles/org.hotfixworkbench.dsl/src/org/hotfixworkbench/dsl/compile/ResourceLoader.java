package org.hotfixworkbench.dsl.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.util.LazyStringInputStream;

/** Parses texts into a resource set. */
final class ResourceLoader {

    private ResourceLoader() {}

    /** Under which address a resource set has a file. */
    static URI uri(SourceFile file) {
        return URI.createFileURI(file.path().toString());
    }

    /** Parses a text as the content of a file. */
    static LazyLinkingResource load(ResourceSet resources, SourceFile file, String text) {
        LazyLinkingResource resource = (LazyLinkingResource) resources.createResource(uri(file));
        try {
            resource.load(new LazyStringInputStream(text, StandardCharsets.UTF_8), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource;
    }
}
