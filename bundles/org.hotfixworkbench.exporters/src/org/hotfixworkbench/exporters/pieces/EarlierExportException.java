package org.hotfixworkbench.exporters.pieces;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Tells that the files of an earlier export are not what it wrote: somebody has changed, replaced
 * or removed them. The export that wanted to reuse them has to be made without them.
 */
public final class EarlierExportException extends RuntimeException {

    private static final long serialVersionUID = 1;

    EarlierExportException(String message) {
        this(message, null);
    }

    EarlierExportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
