package org.hotfixworkbench.core.rules.architecture;

import java.util.EnumSet;
import java.util.Set;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds files that cannot run on the machines that their package is for.
 *
 * <p>Domain: a 64-bit package lists native files and 32-bit copies (column Platform of the file
 * tables of KB articles; KB976398 prints WOW for the copies). Managed files run everywhere.
 */
public final class IllegalPlatform extends Rule<ArchitecturePackage> {

    /** The rule. */
    public IllegalPlatform() {
        super(
                "illegal-platform",
                Family.ARCHITECTURE,
                ArchitecturePackage.class,
                new Severities(Severity.ERROR, Severity.ERROR, Severity.WARNING),
                "The platform of a file cannot occur in the package");
    }

    @Override
    protected void check(ArchitecturePackage architecture, RuleContext context) {
        Set<Architecture> legal = legalIn(architecture.getArchitecture());
        if (legal.isEmpty()) {
            return;
        }
        for (FileEntry file : Elements.files(architecture)) {
            Architecture platform = file.getPlatform();
            if (platform != Architecture.UNSTATED
                    && platform != Architecture.MSIL
                    && !legal.contains(platform)) {
                report(file, architecture, legal, context);
            }
        }
    }

    private static void report(
            FileEntry file,
            ArchitecturePackage architecture,
            Set<Architecture> legal,
            RuleContext context) {
        context.report(
                Location.of(file, Literals.FILE_ENTRY__PLATFORM),
                file.getName()
                        + " is for "
                        + file.getPlatform().getLiteral()
                        + ", but "
                        + Words.name(architecture)
                        + " can carry files for "
                        + Words.and(legal.stream().map(Architecture::getLiteral).toList())
                        + " only");
    }

    private static Set<Architecture> legalIn(Architecture architecture) {
        return switch (architecture) {
            case X86, ARM, ALPHA -> EnumSet.of(architecture);
            case X64, IA64 -> EnumSet.of(Architecture.X86, architecture, Architecture.WOW64);
            case ARM64 ->
                    EnumSet.of(
                            Architecture.X86,
                            Architecture.ARM,
                            Architecture.ARM64,
                            Architecture.WOW64);
            case UNSTATED, MSIL, WOW64 -> EnumSet.noneOf(Architecture.class);
        };
    }
}
