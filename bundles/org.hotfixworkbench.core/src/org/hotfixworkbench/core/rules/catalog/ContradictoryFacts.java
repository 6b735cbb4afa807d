package org.hotfixworkbench.core.rules.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.MachineFile;
import org.hotfixworkbench.model.NameList;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds facts of a machine that cannot both be true.
 *
 * <p>Domain: a hotfix is installed or not, a feature there or not, and a file has one version for
 * each platform.
 */
public final class ContradictoryFacts extends Rule<Machine> {

    /** The rule. */
    public ContradictoryFacts() {
        super(
                "contradictory-facts",
                Family.CATALOG,
                Machine.class,
                new Severities(Severity.WARNING, Severity.ERROR, Severity.WARNING),
                "Two facts of a machine contradict each other");
    }

    @Override
    protected void check(Machine machine, RuleContext context) {
        compare(machine.getInstalled(), machine.getNotInstalled(), "installed", context);
        compare(machine.getFeatures(), machine.getAbsentFeatures(), "there", context);
        Map<File, MachineFile> files = new HashMap<>();
        for (MachineFile file : machine.getFiles()) {
            if (file.getName() == null || file.getVersion() == null) {
                continue;
            }
            MachineFile first = files.putIfAbsent(File.of(file), file);
            if (first != null && !first.getVersion().equals(file.getVersion())) {
                context.report(
                        Location.of(file, Literals.MACHINE_FILE__VERSION),
                        file.getName()
                                + " has version "
                                + file.getVersion()
                                + " here and "
                                + first.getVersion()
                                + " in another row of the machine");
            }
        }
    }

    private static void compare(
            @Nullable NameList present,
            @Nullable NameList absent,
            String what,
            RuleContext context) {
        if (present == null || absent == null) {
            return;
        }
        Set<String> names = new HashSet<>();
        present.getNames().forEach(it -> names.add(it.toLowerCase(Locale.ROOT)));
        for (int i = 0; i < absent.getNames().size(); i++) {
            String name = absent.getNames().get(i);
            if (names.contains(name.toLowerCase(Locale.ROOT))) {
                context.report(
                        Location.of(absent, Literals.NAME_LIST__NAMES, i),
                        name + " is said to be " + what + " and not to be " + what);
            }
        }
    }

    private record File(String name, Architecture platform) {

        static File of(MachineFile file) {
            return new File(file.getName().toLowerCase(Locale.ROOT), file.getPlatform());
        }
    }
}
