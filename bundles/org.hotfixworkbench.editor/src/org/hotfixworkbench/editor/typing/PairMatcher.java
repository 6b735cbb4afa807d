package org.hotfixworkbench.editor.typing;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Marks the brace that belongs to the one at the caret. */
public final class PairMatcher extends DefaultCharacterPairMatcher {

    /** For the platform. */
    public PairMatcher() {
        super(new char[] {'{', '}'});
    }
}
