package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hotfixworkbench.core.applicability.engine.NaiveEvaluator.Release;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServiceLevel;

/** A package, or a payload without any, of which the package is null. */
record NaivePart(Payload payload, ArchitecturePackage part) {

    boolean forSystem(Release release) {
        return part == null
                || part.getArchitecture() == Architecture.UNSTATED
                || part.getArchitecture() == release.system();
    }

    boolean forProduct(Release release) {
        boolean codebase =
                payload.getCodebase() == null
                        || payload.getCodebase() == release.product().getCodebase();
        return codebase
                && (part == null
                        || part.getProducts().isEmpty()
                        || part.getProducts().contains(release.product()));
    }

    boolean forLevel(Release release) {
        if (part == null || payload.getCodebase() == null) {
            return true;
        }
        Set<ServiceLevel> levels = NaiveFiles.levels(part, false);
        Set<ServiceLevel> all = levels.isEmpty() ? NaiveFiles.levels(part, true) : levels;
        return all.isEmpty() || all.contains(release.level());
    }

    boolean fits(Release release) {
        return forSystem(release) && forProduct(release) && forLevel(release);
    }

    /** All parts of a hotfix. */
    static List<NaivePart> of(Hotfix hotfix) {
        List<NaivePart> parts = new ArrayList<>();
        for (Payload payload : hotfix.getPayloads()) {
            if (payload.getPackages().isEmpty()) {
                parts.add(new NaivePart(payload, null));
            }
            payload.getPackages().forEach(it -> parts.add(new NaivePart(payload, it)));
        }
        return parts;
    }
}
