package org.hotfixworkbench.workbench.compare;

import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.Document;
import org.eclipse.swt.graphics.Image;
import org.hotfixworkbench.workbench.compare.CompareAnswer.Side;

/** The part of a file that is about a hotfix; its lines keep their numbers. */
final class SideText extends DocumentRangeNode implements ITypedElement {

    private final String name;

    SideText(Side side) {
        super(0, side.name(), new Document(side.text()), side.offset(), side.length());
        name = side.name();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public @Nullable Image getImage() {
        return null;
    }

    @Override
    public String getType() {
        return "hotfix";
    }
}
