package org.hotfixworkbench.editor.highlighting;

import java.util.Set;

/**
 * The words of the grammar. The grammar itself could be asked, but not before the server has made
 * its parser, and colours are wanted at once; a test compares the two.
 */
public final class Keywords {

    /** All words. */
    public static final Set<String> ALL =
            Set.of(
                    "all",
                    "allow",
                    "any",
                    "applies",
                    "architectures",
                    "article",
                    "as",
                    "at",
                    "base",
                    "because",
                    "branch",
                    "build",
                    "by",
                    "catalog",
                    "cause",
                    "class",
                    "codebase",
                    "complete",
                    "cumulative",
                    "declared",
                    "expect",
                    "extended",
                    "feature",
                    "file",
                    "files",
                    "fixes",
                    "for",
                    "from",
                    "hotfix",
                    "installed",
                    "level",
                    "machine",
                    "manifest",
                    "mum",
                    "none",
                    "not",
                    "nothing",
                    "of",
                    "on",
                    "package",
                    "payload",
                    "prerequisites",
                    "product",
                    "registry",
                    "released",
                    "replaces",
                    "restart",
                    "revision",
                    "runs",
                    "see",
                    "supported",
                    "symptoms",
                    "to",
                    "unchanged",
                    "unstated",
                    "until",
                    "version");

    private Keywords() {}
}
