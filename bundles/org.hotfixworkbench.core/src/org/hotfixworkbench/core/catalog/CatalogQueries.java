package org.hotfixworkbench.core.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductLevel;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * What a file version, a level or a product means in the catalog of Windows releases.
 *
 * <p>Domain: the third part of a file version stands for the release and its service level, the
 * fourth one for the service branch (file information notes of KB articles; betawiki.net, "Windows
 * Server 2008 build 6003", for the ranges of the branches).
 */
public final class CatalogQueries {

    private CatalogQueries() {}

    /** Returns whether a version has the major and minor number of a code base. */
    public static boolean holds(Codebase codebase, FileVersion version) {
        return codebase.getVersion() != null && codebase.getVersion().includes(version);
    }

    /**
     * Returns the service level that a version belongs to: by its build, and where levels share a
     * build (5.x) by its revision.
     *
     * @return empty for the version of another product and for an unknown build
     */
    public static Optional<ServiceLevel> levelOf(Codebase codebase, FileVersion version) {
        if (!holds(codebase, version)) {
            return Optional.empty();
        }
        for (ServiceLevel level : codebase.getLevels()) {
            if (level.getBuilds().contains(version.build())
                    && (level.getRevisions() == null
                            || level.getRevisions().contains(version.revision()))) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the service branch that the number of a version tells. A branch that claims the whole
     * build wins over the ranges of revisions: 6.0.6003 is one line (betawiki.net, "Windows Server
     * 2008 build 6003").
     *
     * @return empty for an unknown build, where the code base has a single line (6.3, 10.0), and
     *     where the branch is never in the number but declared (5.x; blog mrsnrub, "GDR &amp; LDR:
     *     The Next Generation", 2010)
     */
    public static Optional<ServiceBranch> branchOf(Codebase codebase, FileVersion version) {
        if (codebase.getBranches().isEmpty() || levelOf(codebase, version).isEmpty()) {
            return Optional.empty();
        }
        ServiceBranch found = null;
        for (ServiceBranch branch : codebase.getBranches()) {
            if (branch.isDeclared()) {
                continue;
            }
            if (branch.getBuilds().contains(version.build())) {
                return Optional.of(branch);
            }
            if (found == null
                    && branch.getRevisions() != null
                    && branch.getRevisions().contains(version.revision())) {
                found = branch;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Returns whether files of a code base state their branch because no number tells it (5.x). */
    public static boolean declaresBranches(Codebase codebase) {
        for (ServiceBranch branch : codebase.getBranches()) {
            if (branch.isDeclared()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the declared branch of a code base that the column "Service branch" of a file table
     * names: it is printed with the service level before it, as in SP3QFE. LDR and QFE are two
     * words for one thing (blog mrsnrub, "GDR, QFE, LDR... WTH?", 2009).
     *
     * @return empty for other contents of that column, such as WOW (KB976398)
     */
    public static Optional<ServiceBranch> declaredBranch(Codebase codebase, String stated) {
        for (ServiceBranch branch : codebase.getBranches()) {
            if (branch.isDeclared() && endsWith(stated, branch.getName())) {
                return Optional.of(branch);
            }
        }
        return Optional.empty();
    }

    private static boolean endsWith(String stated, @Nullable String branch) {
        if (branch == null) {
            return false;
        }
        return hasEnding(stated, branch)
                || branch.equalsIgnoreCase("QFE") && hasEnding(stated, "LDR")
                || branch.equalsIgnoreCase("LDR") && hasEnding(stated, "QFE");
    }

    private static boolean hasEnding(String text, String ending) {
        int start = text.length() - ending.length();
        return start >= 0 && text.regionMatches(true, start, ending, 0, ending.length());
    }

    /**
     * Returns the levels that a product had: those of its code base, from its first to its last.
     */
    public static List<ServiceLevel> levelsOf(Product product) {
        Codebase codebase = product.getCodebase();
        if (codebase == null) {
            return List.of();
        }
        EList<ServiceLevel> levels = codebase.getLevels();
        int first = Math.max(0, levels.indexOf(product.getFirstLevel()));
        int last = levels.indexOf(product.getLastLevel());
        return List.copyOf(
                levels.subList(first, Math.max(first, last < 0 ? levels.size() : last + 1)));
    }

    /**
     * Returns what a product calls a level. Windows Server 2008 was released at the level that
     * Windows Vista calls SP1, and calls it RTM.
     */
    public static String levelName(Product product, ServiceLevel level) {
        String alias = product.getFirstLevelName();
        return alias != null && product.getFirstLevel() == level ? alias : nameOf(level);
    }

    private static String nameOf(ServiceLevel level) {
        String name = level.getName();
        return name == null ? "" : name;
    }

    /**
     * Returns whether a version is the one that the level itself was released with. Hotfixes carry
     * such files beside their own: a component is delivered as a whole (KB981506, where Cng.sys is
     * 6.1.7600.16385 beside 20667).
     */
    public static boolean isBaseRelease(ServiceLevel level, FileVersion version) {
        Integer base = level.getBaseRevision();
        return base != null
                && base == version.revision()
                && level.getBuilds().contains(version.build());
    }

    /** Returns the last day of support of a product, paid support included; null for none. */
    public static @Nullable LocalDate supportedUntil(Product product) {
        return latest(product.getSupportedUntil(), product.getExtendedUntil());
    }

    /**
     * Returns the last day of support of a level of a product; null when the catalog states none.
     * Paid support goes on for the level that lasts as long as the product.
     */
    public static @Nullable LocalDate supportedUntil(Product product, ServiceLevel level) {
        for (ProductLevel lifecycle : product.getLevels()) {
            if (lifecycle.getLevel() == level) {
                LocalDate until = lifecycle.getUntil();
                LocalDate end = product.getSupportedUntil();
                boolean last = until != null && end != null && !until.isBefore(end);
                return last ? latest(until, product.getExtendedUntil()) : until;
            }
        }
        return null;
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
