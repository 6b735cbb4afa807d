package org.hotfixworkbench.core.rules.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * Finds names of manifests whose key does not belong to the identity before it: one of the two is
 * misprinted.
 *
 * <p>Domain: the 16 digits are a hash over the identity (himselfv/manifestenum, SxsUtils.pas;
 * asdcorp/haveSxS). The key alone does not tell which part is wrong, so that writing the computed
 * key is not safe. What is safe is to change another part into one that stands elsewhere in the
 * payload and for which the printed key is right: 64 bits do not agree by chance.
 */
public final class ManifestKeyMismatch extends Rule<ManifestEntry> {

    /** The rule. */
    public ManifestKeyMismatch() {
        super(
                "manifest-key-mismatch",
                Family.MANIFEST,
                ManifestEntry.class,
                new Severities(Severity.ERROR, Severity.ERROR, Severity.WARNING),
                "The key of a manifest is not the one of its identity");
    }

    @Override
    protected void check(ManifestEntry manifest, RuleContext context) {
        if (!Boolean.FALSE.equals(manifest.getKeyValid())) {
            return;
        }
        report(manifest, manifest.getIdentity(), context);
    }

    private static void report(ManifestEntry manifest, ManifestName name, RuleContext context) {
        Location location = Location.of(manifest, Literals.PACKAGE_ENTRY__NAME);
        ManifestRepair repair = new ManifestRepair(manifest, name);
        List<Fix> fixes = new ArrayList<>();
        Optional<ManifestName> misprint = repair.misprintedIdentity();
        misprint.ifPresent(
                it ->
                        fixes.add(
                                new Fix(
                                        "Correct the name: its key is that of "
                                                + difference(name, it),
                                        true,
                                        new Fix.Replace(location, it.toString()))));
        ManifestName computed = name.withKey(name.computedKey());
        fixes.add(
                new Fix(
                        "Change the key to " + computed.key(),
                        misprint.isEmpty() && repair.printedElsewhere(computed),
                        new Fix.Replace(location, computed.toString())));
        context.report(
                location,
                "the key "
                        + name.key()
                        + " does not belong to "
                        + name.component()
                        + " "
                        + name.version()
                        + " ("
                        + name.architecture()
                        + "), whose key is "
                        + computed.key()
                        + misprint.map(it -> "; it is the key of " + difference(name, it))
                                .orElse(""),
                fixes);
    }

    private static String difference(ManifestName printed, ManifestName meant) {
        if (!printed.version().equals(meant.version())) {
            return "version " + meant.version();
        }
        return printed.architecture().equals(meant.architecture())
                ? "component " + meant.component()
                : "architecture " + meant.architecture();
    }
}
