package org.hotfixworkbench.core.rules.manifest;

import java.util.List;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Fix;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.ManifestName;

/**
 * Finds names of manifests in another form than Windows writes them.
 *
 * <p>Domain: articles capitalise the first letter and print the ending .manifest; on disk names are
 * in lower case (additional file information of KB articles). Here the ending is left out. A name
 * with a wrong key is a matter of {@link ManifestKeyMismatch}.
 */
public final class ManifestNameForm extends Rule<ManifestEntry> {

    /** The rule. */
    public ManifestNameForm() {
        super(
                "manifest-name-form",
                Family.MANIFEST,
                ManifestEntry.class,
                Severities.always(Severity.INFO),
                "The name of a manifest has capital letters or the ending .manifest");
    }

    @Override
    protected void check(ManifestEntry manifest, RuleContext context) {
        String name = manifest.getName();
        ManifestName identity = manifest.getIdentity();
        if (identity == null || Boolean.FALSE.equals(manifest.getKeyValid())) {
            return;
        }
        if (!isWritten(name)) {
            String written = identity.toString();
            Location location = Location.of(manifest, Literals.PACKAGE_ENTRY__NAME);
            context.report(
                    location,
                    name + " is written in lower case and without ending: " + written,
                    List.of(
                            new Fix(
                                    "Write the name as Windows does",
                                    true,
                                    new Fix.Replace(location, written))));
        }
    }

    private static boolean isWritten(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i))) {
                return false;
            }
        }
        return !name.endsWith(".manifest");
    }
}
