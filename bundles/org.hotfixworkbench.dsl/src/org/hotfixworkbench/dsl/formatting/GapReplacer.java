package org.hotfixworkbench.dsl.formatting;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;

/** Replaces a piece of text as a whole. */
record GapReplacer(ITextSegment region, String text) implements ITextReplacer {

    @Override
    public ITextSegment getRegion() {
        return region;
    }

    @Override
    public @Nullable ITextReplacerContext createReplacements(
            @Nullable ITextReplacerContext context) {
        if (context != null) {
            context.addReplacement(region.replaceWith(text));
        }
        return context;
    }
}
