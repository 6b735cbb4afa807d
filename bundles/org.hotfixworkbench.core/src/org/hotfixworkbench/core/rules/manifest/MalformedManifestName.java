package org.hotfixworkbench.core.rules.manifest;

import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds names of manifests that are not in key form.
 *
 * <p>Domain: architecture, component, public key token, version, culture and key with underscores
 * between them (additional file information of KB articles; himselfv/manifestenum, SxsUtils.pas).
 */
public final class MalformedManifestName extends Rule<ManifestEntry> {

    /** The rule. */
    public MalformedManifestName() {
        super(
                "malformed-manifest-name",
                Family.MANIFEST,
                ManifestEntry.class,
                new Severities(Severity.ERROR, Severity.ERROR, Severity.WARNING),
                "The name of a manifest is not in key form");
    }

    @Override
    protected void check(ManifestEntry manifest, RuleContext context) {
        if (manifest.getName() != null && manifest.getComponent() == null) {
            context.report(
                    Location.of(manifest, Literals.PACKAGE_ENTRY__NAME),
                    "'"
                            + manifest.getName()
                            + "' is no name of a manifest: it has to be architecture, component, 16"
                            + " digits of the public key token, version, culture and 16 digits of"
                            + " the key, with _ between them");
        }
    }
}
