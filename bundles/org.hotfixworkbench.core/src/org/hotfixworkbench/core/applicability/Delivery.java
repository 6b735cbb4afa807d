package org.hotfixworkbench.core.applicability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.catalog.Release;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * For which machines the payloads have something.
 *
 * <p>Domain: a package installs on machines of its architecture that run a product of its code base
 * at exactly the level of its rows (CBS.log, "detect Parent ... VersionComp: EQ"). The build of a
 * file or of a manifest tells the level, on 5.x the column "SP requirement" does. A file that the
 * level was released with may be carried along (KB981506), so alone it leaves the question open, as
 * do packages in which no row tells a level, packages without rows and hotfixes without payload.
 *
 * @param parts the packages; a payload without packages has one part
 */
record Delivery(List<Part> parts) {

    /**
     * A package.
     *
     * @param payload the payload that has it
     * @param architecture the package; null for a payload without packages
     * @param codebase the code base; null when not known
     * @param levels the levels that its rows are for
     * @param possible the levels that only base releases are for
     */
    record Part(
            Payload payload,
            @Nullable ArchitecturePackage architecture,
            @Nullable Codebase codebase,
            Set<ServiceLevel> levels,
            Set<ServiceLevel> possible) {

        private Answer answer(Supply supply, Release release, @Nullable Architecture system) {
            Answer base =
                    codebase == null ? Answer.OPEN : Answer.of(codebase == release.codebase());
            return switch (supply) {
                case CODEBASE -> base;
                case LEVEL -> base.and(level(release));
                case PACKAGE -> base.and(machine(release, system));
                case FILES -> base.and(level(release)).and(machine(release, system));
            };
        }

        private Answer level(Release release) {
            if (levels.isEmpty() && possible.isEmpty() || release.level() == null) {
                return Answer.OPEN;
            }
            return levels.contains(release.level())
                    ? Answer.YES
                    : possible.contains(release.level()) ? Answer.OPEN : Answer.NO;
        }

        private Answer machine(Release release, @Nullable Architecture system) {
            ArchitecturePackage stated = architecture;
            if (stated == null) {
                return Answer.OPEN;
            }
            Answer fits;
            if (stated.getArchitecture() == Architecture.UNSTATED) {
                fits = release.architectures().size() == 1 ? Answer.YES : Answer.OPEN;
            } else {
                fits = system == null ? Answer.OPEN : Answer.of(stated.getArchitecture() == system);
            }
            List<Product> products = stated.getProducts();
            if (products.isEmpty() || products.contains(release.product())) {
                return fits;
            }
            return products.stream().anyMatch(EObject::eIsProxy)
                    ? fits.and(Answer.OPEN)
                    : Answer.NO;
        }
    }

    /** The payloads of a hotfix. */
    static Delivery of(Hotfix hotfix) {
        List<Part> parts = new ArrayList<>();
        for (Payload payload : hotfix.getPayloads()) {
            Codebase codebase = Elements.codebase(payload).orElse(null);
            if (payload.getPackages().isEmpty()) {
                parts.add(new Part(payload, null, codebase, Set.of(), Set.of()));
            }
            for (ArchitecturePackage architecture : payload.getPackages()) {
                parts.add(part(payload, architecture, codebase));
            }
        }
        return new Delivery(parts);
    }

    private static Part part(
            Payload payload, ArchitecturePackage architecture, @Nullable Codebase codebase) {
        Set<ServiceLevel> levels = new HashSet<>();
        Set<ServiceLevel> possible = new HashSet<>();
        if (codebase != null) {
            for (PackageEntry entry : architecture.getEntries()) {
                Optional<ServiceLevel> level = levelOf(entry, codebase);
                if (level.isPresent()) {
                    boolean carried =
                            entry instanceof FileEntry file
                                    && file.getRequiredLevel() == null
                                    && Elements.isBaseRelease(file);
                    (carried ? possible : levels).add(level.get());
                }
            }
        }
        return new Part(payload, architecture, codebase, levels, possible);
    }

    /** The level that a row is for: the one that its table states, else the one of its build. */
    static Optional<ServiceLevel> levelOf(PackageEntry entry, Codebase codebase) {
        if (entry instanceof FileEntry file) {
            String stated = file.getRequiredLevel();
            if (stated != null) {
                for (ServiceLevel level : codebase.getLevels()) {
                    if (stated.equalsIgnoreCase(level.getName())) {
                        return Optional.of(level);
                    }
                }
            }
            return Optional.ofNullable(file.getLevel());
        }
        FileVersion version =
                entry instanceof ManifestEntry manifest ? manifest.getComponentVersion() : null;
        return version == null ? Optional.empty() : CatalogQueries.levelOf(codebase, version);
    }

    /** Whether a machine finds what is asked for. */
    Answer answer(Supply supply, Release release, @Nullable Architecture system) {
        if (parts.isEmpty()) {
            return Answer.OPEN;
        }
        Answer best = Answer.NO;
        for (Part part : parts) {
            best = best.or(part.answer(supply, release, system));
        }
        return best;
    }

    /** Whether a machine finds all that is asked for. */
    Answer answer(Set<Supply> supplies, Release release, @Nullable Architecture system) {
        if (supplies.contains(Supply.FILES)) {
            return answer(Supply.FILES, release, system);
        }
        Answer worst = Answer.YES;
        for (Supply supply : supplies) {
            worst = worst.and(answer(supply, release, system));
        }
        return worst;
    }

    /** A part of the delivery alone. */
    static Delivery only(Part part) {
        return new Delivery(List.of(part));
    }

    /** The rows of one level in a part alone. */
    static Delivery only(Part part, ServiceLevel level) {
        return only(
                new Part(
                        part.payload(),
                        part.architecture(),
                        part.codebase(),
                        Set.of(level),
                        Set.of()));
    }
}
