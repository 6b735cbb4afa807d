package org.hotfixworkbench.core.rules.manifest;

import java.util.Set;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.ManifestName;

/**
 * Finds manifests with a public key token that hardly any part of Windows has.
 *
 * <p>Domain: 31bf3856ad364e35 is Windows, 6595b64144ccf1df the common controls, 1fc8b3b9a1e18e3b
 * the C runtime (published WinSxS listings), b77a5c561934e089 and b03f5f7f11d50a3a are .NET.
 */
public final class UnusualToken extends Rule<ManifestEntry> {

    private static final Set<String> USUAL =
            Set.of(
                    "31bf3856ad364e35",
                    "6595b64144ccf1df",
                    "1fc8b3b9a1e18e3b",
                    "b77a5c561934e089",
                    "b03f5f7f11d50a3a",
                    "none");

    /** The rule. */
    public UnusualToken() {
        super(
                "unusual-public-key-token",
                Family.MANIFEST,
                ManifestEntry.class,
                Severities.always(Severity.INFO),
                "A manifest has a public key token that Windows does not use");
    }

    @Override
    protected void check(ManifestEntry manifest, RuleContext context) {
        ManifestName name = manifest.getIdentity();
        if (name != null && !USUAL.contains(name.publicKeyToken())) {
            context.report(
                    Location.of(manifest, Literals.PACKAGE_ENTRY__NAME),
                    "the public key token "
                            + name.publicKeyToken()
                            + " of "
                            + name.component()
                            + " is not one of Windows, whose components have 31bf3856ad364e35");
        }
    }
}
