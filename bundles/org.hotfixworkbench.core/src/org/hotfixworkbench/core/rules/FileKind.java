package org.hotfixworkbench.core.rules;

import java.util.Locale;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the ending of a file name tells.
 *
 * <p>Domain: programs and libraries have a version resource; tables of KB articles print "Not
 * Applicable" for texts, databases and catalogs (file tables of the CredSSP article, KB981506 and
 * KB2492386).
 */
public final class FileKind {

    private static final Set<String> BINARIES =
            Set.of(
                    "acm", "ax", "com", "cpl", "dll", "drv", "efi", "exe", "ocx", "scr", "sys",
                    "tsp");

    private static final Set<String> UNVERSIONED =
            Set.of(
                    "adml",
                    "admx",
                    "cat",
                    "css",
                    "dat",
                    "gif",
                    "h",
                    "htm",
                    "html",
                    "inf",
                    "ini",
                    "js",
                    "manifest",
                    "mfl",
                    "mof",
                    "mum",
                    "png",
                    "pnf",
                    "ps1",
                    "psd1",
                    "ptxml",
                    "reg",
                    "rtf",
                    "sdb",
                    "txt",
                    "vbs",
                    "xml",
                    "xsd",
                    "xsl");

    private FileKind() {}

    /** The part of a name behind its last dot, in lower case; empty when there is none. */
    public static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether files of this name are programs or libraries, which have a version. */
    public static boolean isBinary(@Nullable String name) {
        return name != null && hasEnding(name, BINARIES) && !name.equalsIgnoreCase("command.com");
    }

    /** Whether files of this name cannot have a version. */
    public static boolean isUnversioned(@Nullable String name) {
        return name != null && hasEnding(name, UNVERSIONED);
    }

    private static boolean hasEnding(String name, Set<String> endings) {
        return name.indexOf('.') >= 0 && endings.contains(ending(name));
    }
}
