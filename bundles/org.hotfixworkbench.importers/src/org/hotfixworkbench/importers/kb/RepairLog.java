package org.hotfixworkbench.importers.kb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.importers.Imported.KeptText;
import org.hotfixworkbench.importers.Imported.Repair;

/** Collects what had to be corrected, and what could not be understood. */
public final class RepairLog {

    private final Set<Repair> repairs = new LinkedHashSet<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private final List<KeptText> kept = new ArrayList<>();

    /** Notes a correction; does nothing when there was none. */
    public void repair(int line, @Nullable String what) {
        if (what != null) {
            repairs.add(new Repair(line, what));
        }
    }

    /** Notes something that a person should look at. */
    public void warn(int line, String what) {
        warnings.add(line > 0 ? "line " + line + ": " + what : what);
    }

    /** Keeps lines that were not understood, and warns. */
    public void keep(int line, String why, List<String> lines) {
        kept.add(new KeptText(line, why, List.copyOf(lines)));
        warn(line, why);
    }

    /** The corrections, by line. */
    public List<Repair> repairs() {
        return repairs.stream().sorted(Comparator.comparingInt(Repair::line)).toList();
    }

    /** The warnings, in the order in which they were found. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** The kept texts, by line. */
    public List<KeptText> kept() {
        return kept.stream().sorted(Comparator.comparingInt(KeptText::line)).toList();
    }
}
