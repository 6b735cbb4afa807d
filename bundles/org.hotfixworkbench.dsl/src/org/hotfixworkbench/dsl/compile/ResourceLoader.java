package org.hotfixworkbench.dsl.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.hotfixworkbench.dsl.ServicingStandaloneSetup;

/** Parses texts into resources that belong to no set yet. Several threads may use one loader. */
final class ResourceLoader {

    private final IResourceFactory factory =
            ServicingStandaloneSetup.injector().getInstance(IResourceFactory.class);

    /** Under which address a resource set has a file. */
    static URI uri(SourceFile file) {
        return URI.createFileURI(file.path().toString());
    }

    /** Parses a text as the content of a file. */
    LazyLinkingResource load(SourceFile file, String text) {
        LazyLinkingResource resource = (LazyLinkingResource) factory.createResource(uri(file));
        try {
            resource.load(new LazyStringInputStream(text, StandardCharsets.UTF_8), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource;
    }
}
