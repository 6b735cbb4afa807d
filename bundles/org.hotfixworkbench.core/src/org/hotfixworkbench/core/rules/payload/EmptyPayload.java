package org.hotfixworkbench.core.rules.payload;

import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Payload;

/** Finds payloads without packages and packages without rows: they deliver nothing. */
public final class EmptyPayload extends Rule<Payload> {

    /** The rule. */
    public EmptyPayload() {
        super(
                "empty-payload",
                Family.PAYLOAD,
                Payload.class,
                new Severities(Severity.INFO, Severity.WARNING, Severity.WARNING),
                "A payload has no package, or a package no row");
    }

    @Override
    protected void check(Payload payload, RuleContext context) {
        if (payload.getPackages().isEmpty()) {
            context.report(Location.of(payload), "the payload has no package");
        }
        for (ArchitecturePackage architecture : payload.getPackages()) {
            if (architecture.getEntries().isEmpty()) {
                context.report(Location.of(architecture), Words.name(architecture) + " has no row");
            }
        }
    }
}
