package org.hotfixworkbench.core.rules.catalog;

import java.util.List;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.MachineFile;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * Finds files of a machine that are of another service level than the machine.
 *
 * <p>Domain: the build of a file tells the level that it is for, and a service pack brings new
 * files (file information notes of KB articles). A file that a service pack leaves alone keeps the
 * version of the base release before it (Acxtrnal.dll 6.1.7600.16385 in the SP1 part of KB2492386).
 */
public final class MachineFileLevel extends Rule<Machine> {

    /** The rule. */
    public MachineFileLevel() {
        super(
                "machine-file-level",
                Family.CATALOG,
                Machine.class,
                Severities.always(Severity.WARNING),
                "A file of a machine is of another service level");
    }

    @Override
    protected void check(Machine machine, RuleContext context) {
        Product product = Elements.resolved(machine.getProduct()).orElse(null);
        ServiceLevel level = Elements.resolved(machine.getLevel()).orElse(null);
        Codebase codebase =
                product == null ? null : Elements.resolved(product.getCodebase()).orElse(null);
        if (level == null || codebase == null) {
            return;
        }
        List<ServiceLevel> levels = codebase.getLevels();
        for (MachineFile file : machine.getFiles()) {
            FileVersion version = file.getVersion();
            ServiceLevel own =
                    version == null ? null : CatalogQueries.levelOf(codebase, version).orElse(null);
            if (own == null || own == level) {
                continue;
            }
            boolean left =
                    levels.indexOf(own) < levels.indexOf(level)
                            && CatalogQueries.isBaseRelease(own, version);
            if (!left) {
                context.report(
                        Location.of(file, Literals.MACHINE_FILE__VERSION),
                        file.getName()
                                + " "
                                + version
                                + " is of "
                                + own.getName()
                                + ", but the machine runs "
                                + product.getName()
                                + " "
                                + CatalogQueries.levelName(product, level));
            }
        }
    }
}
