package org.hotfixworkbench.workbench.coverage;

import java.util.Arrays;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.hotfixworkbench.workbench.WorkbenchPlugin;

/** What there is for a system, as a sign and in words. */
enum CellState {
    /** A package for it. */
    COVERS("covers", "Covers"),
    /** Named, and no package for it. */
    MISSING("missing", "Missing"),
    /** A version of a file that another hotfix brings, too. */
    TWICE("twice", "Claimed twice"),
    /** Nothing. */
    NONE("none", "None");

    private final String literal;
    private final String words;

    CellState(String literal, String words) {
        this.literal = literal;
        this.words = words;
    }

    /** The one that the server calls so. */
    static CellState of(String literal) {
        return Arrays.stream(values())
                .filter(it -> it.literal.equals(literal))
                .findFirst()
                .orElse(NONE);
    }

    /** How it is shown. */
    String words() {
        return words;
    }

    /** Its icon. */
    Image icon() {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = WorkbenchPlugin.ID + "/coverage-" + literal;
        if (registry.getDescriptor(key) == null) {
            ResourceLocator.imageDescriptorFromBundle(
                            WorkbenchPlugin.ID, "icons/coverage-" + literal + ".svg")
                    .ifPresent(it -> registry.put(key, it));
        }
        return registry.get(key);
    }
}
