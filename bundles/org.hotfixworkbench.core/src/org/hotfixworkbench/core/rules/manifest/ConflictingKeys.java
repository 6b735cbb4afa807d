package org.hotfixworkbench.core.rules.manifest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Fix;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.ManifestName;

/**
 * Finds manifests of one identity that have different keys.
 *
 * <p>Domain: the key is a hash over the identity (himselfv/manifestenum, SxsUtils.pas), so that one
 * of them is misprinted. Where the name is not shortened, {@link ManifestKeyMismatch} tells which
 * one.
 */
public final class ConflictingKeys extends Rule<Payload> {

    /** The rule. */
    public ConflictingKeys() {
        super(
                "conflicting-keys",
                Family.MANIFEST,
                Payload.class,
                new Severities(Severity.WARNING, Severity.ERROR, Severity.WARNING),
                "A manifest has another key than the same manifest elsewhere");
    }

    @Override
    protected void check(Payload payload, RuleContext context) {
        Map<String, ManifestEntry> seen = new HashMap<>();
        for (ArchitecturePackage architecture : payload.getPackages()) {
            for (ManifestEntry manifest : Elements.manifests(architecture)) {
                Optional<ManifestName> name =
                        Optional.ofNullable(manifest.getName())
                                .flatMap(ManifestName::parse)
                                .filter(ManifestName::shortened);
                if (name.isPresent()) {
                    String key = name.get().key();
                    String identity =
                            name.get()
                                    .toString()
                                    .substring(0, name.get().toString().length() - key.length());
                    ManifestEntry first = seen.putIfAbsent(identity, manifest);
                    if (first != null
                            && first.eContainer() != architecture
                            && !key.equals(first.getKey())) {
                        report(manifest, first, name.get(), context);
                    }
                }
            }
        }
    }

    private static void report(
            ManifestEntry manifest, ManifestEntry first, ManifestName name, RuleContext context) {
        Location location = Location.of(manifest, Literals.PACKAGE_ENTRY__NAME);
        String other = name.withKey(first.getKey()).toString();
        context.report(
                location,
                name.component()
                        + " "
                        + name.version()
                        + " ("
                        + name.architecture()
                        + ") has the key "
                        + name.key()
                        + " here and "
                        + first.getKey()
                        + " in "
                        + Words.name((ArchitecturePackage) first.eContainer()),
                List.of(
                        new Fix(
                                "Change the key to " + first.getKey(),
                                false,
                                new Fix.Replace(location, other))));
    }
}
