package org.hotfixworkbench.core.rules.manifest;

import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.Architectures;

/**
 * Finds packages whose manifests are all of other architectures: the heading is wrong, or the
 * table.
 *
 * <p>Domain: every package has at least one deployment of its own architecture (additional file
 * information of KB articles).
 */
public final class NoNativeManifest extends Rule<ArchitecturePackage> {

    /** The rule. */
    public NoNativeManifest() {
        super(
                "no-native-manifest",
                Family.MANIFEST,
                ArchitecturePackage.class,
                new Severities(Severity.WARNING, Severity.ERROR, Severity.WARNING),
                "A package has manifests, but none of its own architecture");
    }

    @Override
    protected void check(ArchitecturePackage architecture, RuleContext context) {
        Optional<String> own = Architectures.manifestPrefix(architecture.getArchitecture());
        List<String> prefixes =
                Elements.manifests(architecture).stream()
                        .filter(it -> it.getComponent() != null)
                        .map((ManifestEntry it) -> IllegalManifestArchitecture.prefix(it))
                        .distinct()
                        .sorted()
                        .toList();
        if (own.isEmpty() || prefixes.isEmpty() || prefixes.contains(own.get())) {
            return;
        }
        context.report(
                Location.of(architecture, Literals.ARCHITECTURE_PACKAGE__ARCHITECTURE),
                "the manifests of "
                        + Words.name(architecture)
                        + " are of "
                        + Words.and(prefixes)
                        + ", and none is of "
                        + own.get());
    }
}
