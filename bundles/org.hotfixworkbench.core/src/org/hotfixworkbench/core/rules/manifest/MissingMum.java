package org.hotfixworkbench.core.rules.manifest;

import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.MumEntry;
import org.hotfixworkbench.model.Payload;

/**
 * Finds packages with manifests of components, but without the manifest of the package.
 *
 * <p>Domain: every package of component based servicing has an update.mum, and the section
 * Additional file information lists it (CredSSP article, KB981506, KB2492386). The Kerberos article
 * lists none.
 */
public final class MissingMum extends Rule<Payload> {

    /** The rule. */
    public MissingMum() {
        super(
                "missing-mum",
                Family.MANIFEST,
                Payload.class,
                new Severities(Severity.INFO, Severity.WARNING, Severity.WARNING),
                "A package has manifests, but no .mum file");
    }

    @Override
    protected void check(Payload payload, RuleContext context) {
        List<ArchitecturePackage> missing = new ArrayList<>();
        int complete = 0;
        for (ArchitecturePackage architecture : payload.getPackages()) {
            if (architecture.getEntries().stream().anyMatch(MumEntry.class::isInstance)) {
                complete++;
            } else if (!Elements.manifests(architecture).isEmpty()) {
                missing.add(architecture);
            }
        }
        if (complete == 0 && missing.size() > 1) {
            context.report(
                    Location.of(payload),
                    "the packages of the payload have manifests, but none has a .mum file");
            return;
        }
        missing.forEach(
                it ->
                        context.report(
                                Location.of(it),
                                Words.name(it) + " has manifests, but no .mum file"));
    }
}
