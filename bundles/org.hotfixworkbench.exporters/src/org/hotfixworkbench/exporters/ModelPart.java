package org.hotfixworkbench.exporters;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A part of a model that a format carries or loses. A format that carries a part brings it back.
 */
public enum ModelPart {
    /** The knowledge base number of a hotfix. */
    ARTICLE("article number"),
    /** The title of a hotfix. */
    TITLE("title"),
    /** The class of a hotfix: security update, rollup ... */
    RELEASE_CLASS("class"),
    /** The day on which a hotfix came out. */
    RELEASE_DATE("day of release"),
    /** Symptoms and cause. */
    TEXTS("symptoms and cause"),
    /** Articles that a hotfix points to, with their titles. */
    RELATED_ARTICLES("related articles"),
    /** The products that a hotfix is for. */
    APPLIES_TO("applies to"),
    /** What has to be there before. */
    PREREQUISITES("prerequisites"),
    /** Keys of the registry. */
    REGISTRY("registry"),
    /** Whether the machine has to be restarted. */
    RESTART("restart"),
    /** The hotfixes that a hotfix replaces. */
    REPLACES("replaced hotfixes"),
    /** Hotfixes of which only the article number is known. */
    EXTERNAL_HOTFIXES("hotfixes that only an article number is known of"),
    /** Which versions are of which level and branch, as a hotfix states it. */
    BRANCH_MASKS("branch masks"),
    /** Files, manifests, package manifests and security catalogs with size and time. */
    ROWS("rows of packages"),
    /** Level and branch that a row states itself. */
    STATED_BRANCHES("level and branch stated in a row"),
    /** Level and branch of files; component, version and key of manifests. */
    DERIVED_VALUES("derived level, branch, component and key"),
    /** The products that the heading of a package names. */
    PACKAGE_PRODUCTS("products that the heading of a package names"),
    /** A row with a time of day and no day. */
    TIME_WITHOUT_DAY("a time of day without a day"),
    /** Machines. */
    MACHINES("machines"),
    /** Groups of hotfixes of which one is enough. */
    ALTERNATIVES("alternatives"),
    /** Expectations. */
    EXPECTATIONS("expectations"),
    /** Code bases with their levels and branches. */
    CODEBASES("code bases"),
    /** Products with their architectures and dates of support. */
    PRODUCTS("products"),
    /** Accepted findings and their reasons. */
    SUPPRESSIONS("accepted findings and their reasons");

    /** All parts. */
    public static final Set<ModelPart> EVERY =
            Collections.unmodifiableSet(EnumSet.allOf(ModelPart.class));

    private final String label;

    ModelPart(String label) {
        this.label = label;
    }

    /** What the part is called in a report, in lower case. */
    public String label() {
        return label;
    }

    /** All parts but some. */
    public static Set<ModelPart> without(ModelPart... lost) {
        EnumSet<ModelPart> parts = EnumSet.allOf(ModelPart.class);
        for (ModelPart part : lost) {
            parts.remove(part);
        }
        return Collections.unmodifiableSet(parts);
    }
}
