package org.hotfixworkbench.exporters.pages;

import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Suppressible;
import org.hotfixworkbench.model.Suppression;

/** The findings that were accepted at an element, and why. */
final class AcceptedFindings {

    private AcceptedFindings() {}

    /** Adds a section, unless there are none. */
    static void add(Suppressible element, List<Section> sections) {
        List<List<Words>> rows = new ArrayList<>();
        rows(element, "", rows);
        if (element instanceof Hotfix hotfix) {
            for (Payload payload : hotfix.getPayloads()) {
                String where = "files of " + base(payload);
                rows(payload, where, rows);
                for (ArchitecturePackage it : payload.getPackages()) {
                    rows(it, PayloadSections.heading(it) + " of " + base(payload), rows);
                }
            }
        }
        if (!rows.isEmpty()) {
            sections.add(
                    Section.of(
                            "Accepted findings",
                            new Block.Table(
                                    TableKind.ACCEPTED,
                                    "Findings of the checks that were accepted, and why",
                                    rows)));
        }
    }

    private static String base(Payload payload) {
        String name = References.nameOf(payload.getCodebase());
        return name == null ? "an unstated code base" : name;
    }

    private static void rows(Suppressible element, String where, List<List<Words>> rows) {
        for (Suppression it : element.getSuppressions()) {
            String row = it.getSubject();
            String place = row == null ? where : where.isEmpty() ? row : row + ", in the " + where;
            rows.add(
                    List.of(
                            Words.code(it.getRule()),
                            place.isEmpty() ? Words.NONE : Words.of(place),
                            Words.of(it.getReason()),
                            Words.of(it.getUntil())));
        }
    }
}
