package org.hotfixworkbench.dsl.ide.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;

/** Addresses of the protocol as paths. */
public final class Uris {

    private Uris() {}

    /**
     * The path of an address. A text that is in no file (a new one in an editor) gets a path that
     * no file has.
     */
    public static Path path(String uri) {
        try {
            URI parsed = new URI(uri);
            if ("file".equals(parsed.getScheme())) {
                URI plain = new URI("file", null, parsed.getPath(), null);
                return Path.of(plain).toAbsolutePath().normalize();
            }
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            // not an address of a file
        }
        String name = uri.replaceAll("[^A-Za-z0-9._-]", "_");
        return Path.of("/", "no file", name).toAbsolutePath();
    }
}
