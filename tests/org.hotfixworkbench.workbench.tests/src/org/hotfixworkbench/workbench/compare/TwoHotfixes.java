package org.hotfixworkbench.workbench.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.hotfixworkbench.testing.Examples;

/** A second hotfix in the examples, which is the newer state of one of them. */
public final class TwoHotfixes {

    /** The name of the old one. */
    public static final String OLD = "kerberos-pac-remote-assistance";

    /** The name of the new one. */
    public static final String NEW = "kerberos-pac-rollup";

    private TwoHotfixes() {}

    /** Writes the second hotfix: other versions, a file less, other conditions, a replacement. */
    public static IFile write() throws CoreException, IOException {
        String old =
                new String(
                        Examples.file("hotfixes/" + OLD + ".hotfix").getContents().readAllBytes(),
                        StandardCharsets.UTF_8);
        String changed =
                old.replace("hotfix " + OLD, "hotfix " + NEW)
                        .replace("6.1.7601.21932", "6.1.7601.22010")
                        .replaceFirst("restart( +)required", "restart$1possible")
                        .replaceFirst("replaces( +)nothing", "replaces$1" + OLD)
                        .replaceFirst("(?m)^ +mum .*\\R", "");
        IFile file = Examples.file("hotfixes/" + NEW + ".hotfix");
        file.create(changed.getBytes(StandardCharsets.UTF_8), true, false, null);
        return file;
    }
}
