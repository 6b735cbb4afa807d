package org.hotfixworkbench.workbench.applicability;

import java.util.Arrays;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.hotfixworkbench.workbench.WorkbenchPlugin;

/** The verdicts, as people read them. */
public enum VerdictKind {
    /** It would change the machine. */
    APPLICABLE("applicable", "Applies"),
    /** It is there already. */
    INSTALLED("installed", "Already Installed"),
    /** Something that is installed replaces it. */
    SUPERSEDED("superseded", "Superseded"),
    /** It is for other machines. */
    NOT_APPLICABLE("not-applicable", "Not Applicable"),
    /** Too little is known of the machine. */
    UNKNOWN("unknown", "Unknown");

    private final String literal;
    private final String words;

    VerdictKind(String literal, String words) {
        this.literal = literal;
        this.words = words;
    }

    /** The verdict that the server calls so; it says no other words. */
    public static VerdictKind of(String literal) {
        return Arrays.stream(values())
                .filter(it -> it.literal.equals(literal))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** How it is shown. */
    public String words() {
        return words;
    }

    /** Its icon. */
    public Image icon() {
        return icon(literal);
    }

    /** An icon of a verdict, or of a step of a proof: holds, fails. */
    public static Image icon(String word) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = WorkbenchPlugin.ID + "/verdict-" + word;
        if (registry.getDescriptor(key) == null) {
            ResourceLocator.imageDescriptorFromBundle(
                            WorkbenchPlugin.ID, "icons/verdict-" + word + ".svg")
                    .ifPresent(it -> registry.put(key, it));
        }
        return registry.get(key);
    }
}
