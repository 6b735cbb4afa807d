package org.hotfixworkbench.exporters.wsus;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.exporters.FileNames;

/**
 * What identifies a package: it is what one stand-alone update holds.
 *
 * @param hotfix name of the hotfix
 * @param codebase name of the code base
 * @param architecture the architecture; empty for every one
 */
record PackageKey(@NonNull String hotfix, @NonNull String codebase, @NonNull String architecture) {

    private static final String IDS = "http://hotfixworkbench.org/wsus/";

    /** The same package of another hotfix. */
    PackageKey of(String other) {
        return new PackageKey(other, codebase, architecture);
    }

    /**
     * The id of the package, or of something in it. It is made of names, so that it stays the same
     * from build to build: a package whose id changed would be another one for the server.
     */
    UUID id(String part) {
        String name = IDS + String.join("\n", hotfix, codebase, architecture, part);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The name of the file. */
    String fileName() {
        String name = hotfix + "-" + codebase;
        return FileNames.of(architecture.isEmpty() ? name : name + "-" + architecture);
    }
}
