package org.hotfixworkbench.core.supersedence;

import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.text.SourceLine;

/** Where something is stated; only whoever has the text can read it. It outlives the model. */
public interface Place {

    /** Its line; null where there is no text. */
    default @Nullable SourceLine line() {
        return null;
    }
}
