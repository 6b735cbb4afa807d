package org.hotfixworkbench.core.diff;

import java.util.Locale;

/**
 * The categories of changes. A change is breaking when somebody who relies on the old state may be
 * harmed by the new one: a machine is no longer served, a file or a fix is gone, more has to be
 * done to install, or a name that others refer to no longer means the same.
 */
public enum ChangeKind {
    /** There is a new hotfix. */
    HOTFIX_ADDED(false),
    /** A hotfix is gone. */
    HOTFIX_REMOVED(true),
    /** A hotfix with the same article number has another name. */
    HOTFIX_RENAMED(true),
    /** Its article number is another one. */
    ARTICLE_CHANGED(true),
    /** It can apply to fewer machines. */
    APPLICABILITY_NARROWED(true),
    /** It can apply to more machines. */
    APPLICABILITY_WIDENED(false),
    /** It can apply to other machines, to some more and to some no longer. */
    APPLICABILITY_CHANGED(true),
    /** Its conditions are harder to meet on machines that it applies to. */
    PREREQUISITES_TIGHTENED(true),
    /** Its conditions are easier to meet on machines that it applies to. */
    PREREQUISITES_RELAXED(false),
    /** Neither of its old and new conditions implies the other one, or nobody can tell. */
    PREREQUISITES_CHANGED(true),
    /** Its conditions have other words; the same machines meet them. */
    PREREQUISITES_RESTATED(false),
    /** It has a new package. */
    PACKAGE_ADDED(false),
    /** A package is gone. */
    PACKAGE_REMOVED(true),
    /** A package names other products; what follows from it is a change of applicability. */
    PACKAGE_CHANGED(false),
    /** A package has a new file. */
    FILE_ADDED(false),
    /** A file is gone. */
    FILE_REMOVED(true),
    /** A file has a higher version of the same build and branch. */
    VERSION_RAISED(false),
    /** A file has a lower version of the same build and branch. */
    VERSION_LOWERED(true),
    /** A file has a version that cannot be compared with the old one. */
    VERSION_CHANGED(true),
    /** A file is for another platform. */
    PLATFORM_CHANGED(true),
    /** A row has another size. */
    SIZE_CHANGED(false),
    /** A row has another date or time. */
    DATE_CHANGED(false),
    /** A package has a new manifest or security catalog. */
    MANIFEST_ADDED(false),
    /** A manifest or security catalog is gone. */
    MANIFEST_REMOVED(true),
    /** The manifest of a component has another version, token or key. */
    MANIFEST_CHANGED(false),
    /** The notes on branches differ. */
    MASKS_CHANGED(false),
    /** Its restart requirement is stricter. */
    RESTART_STRICTER(true),
    /** Its restart requirement is looser. */
    RESTART_LOOSER(false),
    /** It replaces one more hotfix. */
    REPLACEMENT_ADDED(false),
    /** It no longer says that it replaces a hotfix. */
    REPLACEMENT_LOST(true),
    /** A registry key has to be set in addition. */
    REGISTRY_ADDED(true),
    /** A registry key no longer has to be set. */
    REGISTRY_REMOVED(false),
    /** Its release class is another one. */
    CLASS_CHANGED(false),
    /** Its day of release is another one. */
    RELEASE_DATE_CHANGED(false),
    /** A clause states now that there is nothing, or no longer does, or states it anew. */
    STATEMENT_CHANGED(false),
    /** Other findings are accepted. */
    SUPPRESSIONS_CHANGED(false),
    /** There is a new group of alternatives. */
    ALTERNATIVES_ADDED(false),
    /** A group of alternatives is gone. */
    ALTERNATIVES_REMOVED(true),
    /** A group has one more alternative. */
    ALTERNATIVE_ADDED(false),
    /** A group has lost an alternative: machines with it no longer count as fixed. */
    ALTERNATIVE_LOST(true),
    /** There is a new machine. */
    MACHINE_ADDED(false),
    /** A machine is gone. */
    MACHINE_REMOVED(false),
    /** Other facts are known of a machine. */
    MACHINE_CHANGED(false),
    /** There is a new expectation. */
    EXPECTATION_ADDED(false),
    /** An expectation is gone. */
    EXPECTATION_REMOVED(false),
    /** Another answer is expected. */
    EXPECTATION_CHANGED(false),
    /** The catalog has a new product or code base. */
    CATALOG_ADDED(false),
    /** A product or code base is gone from the catalog. */
    CATALOG_REMOVED(true),
    /** A product or code base has changed; what follows from it is reported with the hotfixes. */
    CATALOG_CHANGED(false),
    /** Nothing but text: a title, a description, spelling, order, comments, layout. */
    ONLY_TEXT(false);

    private final boolean breaking;

    ChangeKind(boolean breaking) {
        this.breaking = breaking;
    }

    /** Whether somebody may be harmed. */
    public boolean breaking() {
        return breaking;
    }

    /** The name in reports; scripts rely on it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The category of the same change the other way round. */
    public ChangeKind mirrored() {
        return switch (this) {
            case APPLICABILITY_NARROWED -> APPLICABILITY_WIDENED;
            case APPLICABILITY_WIDENED -> APPLICABILITY_NARROWED;
            case PREREQUISITES_TIGHTENED -> PREREQUISITES_RELAXED;
            case PREREQUISITES_RELAXED -> PREREQUISITES_TIGHTENED;
            case VERSION_RAISED -> VERSION_LOWERED;
            case VERSION_LOWERED -> VERSION_RAISED;
            case RESTART_STRICTER -> RESTART_LOOSER;
            case RESTART_LOOSER -> RESTART_STRICTER;
            case REPLACEMENT_ADDED -> REPLACEMENT_LOST;
            case REPLACEMENT_LOST -> REPLACEMENT_ADDED;
            case ALTERNATIVE_ADDED -> ALTERNATIVE_LOST;
            case ALTERNATIVE_LOST -> ALTERNATIVE_ADDED;
            default -> byName();
        };
    }

    private ChangeKind byName() {
        if (name().endsWith("_ADDED")) {
            return valueOf(name().replace("_ADDED", "_REMOVED"));
        }
        return name().endsWith("_REMOVED") ? valueOf(name().replace("_REMOVED", "_ADDED")) : this;
    }
}
