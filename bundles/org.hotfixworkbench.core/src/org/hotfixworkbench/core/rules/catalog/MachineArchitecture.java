package org.hotfixworkbench.core.rules.catalog;

import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds machines with an architecture that their product was never released for.
 *
 * <p>Domain: Windows Server 2008 R2 has no x86 edition, Windows 7 none for Itanium (headings of the
 * file tables of KB articles).
 */
public final class MachineArchitecture extends Rule<Machine> {

    /** The rule. */
    public MachineArchitecture() {
        super(
                "machine-architecture",
                Family.CATALOG,
                Machine.class,
                new Severities(Severity.WARNING, Severity.ERROR, Severity.WARNING),
                "A machine has an architecture that its product was not released for");
    }

    @Override
    protected void check(Machine machine, RuleContext context) {
        Product product = Elements.resolved(machine.getProduct()).orElse(null);
        if (product != null
                && machine.getArchitecture() != Architecture.UNSTATED
                && !product.getArchitectures().isEmpty()
                && !product.getArchitectures().contains(machine.getArchitecture())) {
            context.report(
                    Location.of(machine, Literals.MACHINE__ARCHITECTURE),
                    product.getName()
                            + " was never released for "
                            + machine.getArchitecture().getLiteral()
                            + ", only for "
                            + Words.and(
                                    product.getArchitectures().stream()
                                            .map(Architecture::getLiteral)
                                            .toList()));
        }
    }
}
