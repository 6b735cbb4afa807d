package org.hotfixworkbench.core.rules.manifest;

import java.util.List;
import java.util.Locale;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds manifests of an architecture that cannot occur in their package.
 *
 * <p>Domain: 64-bit packages carry native components, x86 ones (6.0) and wow64 ones, x86 packages
 * only x86 ones; managed components (msil) go everywhere (additional file information of KB
 * articles).
 */
public final class IllegalManifestArchitecture extends Rule<ArchitecturePackage> {

    /** The rule. */
    public IllegalManifestArchitecture() {
        super(
                "illegal-manifest-architecture",
                Family.MANIFEST,
                ArchitecturePackage.class,
                Severities.always(Severity.ERROR),
                "The architecture of a manifest cannot occur in the package");
    }

    @Override
    protected void check(ArchitecturePackage architecture, RuleContext context) {
        List<String> legal = legalIn(architecture.getArchitecture());
        if (legal.isEmpty()) {
            return;
        }
        for (ManifestEntry manifest : Elements.manifests(architecture)) {
            if (manifest.getComponent() != null && !legal.contains(prefix(manifest))) {
                context.report(
                        Location.of(manifest, Literals.PACKAGE_ENTRY__NAME),
                        "a manifest of "
                                + prefix(manifest)
                                + " cannot occur in "
                                + Words.name(architecture)
                                + ", only those of "
                                + Words.and(legal));
            }
        }
    }

    /** The part of the name before the first underscore, in lower case. */
    static String prefix(ManifestEntry manifest) {
        String name = manifest.getName();
        return name.substring(0, name.indexOf('_')).toLowerCase(Locale.ROOT);
    }

    private static List<String> legalIn(Architecture architecture) {
        return switch (architecture) {
            case X86 -> List.of("x86", "msil");
            case X64 -> List.of("amd64", "x86", "wow64", "msil");
            case IA64 -> List.of("ia64", "x86", "wow64", "msil");
            case ARM -> List.of("arm", "msil");
            case ARM64 -> List.of("arm64", "arm", "x86", "wow64", "msil");
            case UNSTATED, ALPHA, MSIL, WOW64 -> List.of();
        };
    }
}
