package org.hotfixworkbench.core.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.hotfixworkbench.model.Suppressible;
import org.hotfixworkbench.model.Suppression;

/** The findings that a source accepts, and which of the acceptances have been of use. */
final class Suppressions {

    private final LocalDate today;
    private final Set<Suppression> used = Collections.newSetFromMap(new IdentityHashMap<>());

    Suppressions(LocalDate today) {
        this.today = today;
    }

    /** Whether a finding is accepted at its element or at a container of it. */
    boolean accept(Finding finding) {
        boolean accepted = false;
        for (EObject at = finding.location().element(); at != null; at = at.eContainer()) {
            if (at instanceof Suppressible suppressible) {
                for (Suppression suppression : suppressible.getSuppressions()) {
                    if (covers(suppression, finding)) {
                        used.add(suppression);
                        accepted = true;
                    }
                }
            }
        }
        return accepted;
    }

    private boolean covers(Suppression suppression, Finding finding) {
        return finding.rule().equals(suppression.getRule())
                && !hasExpired(suppression, today)
                && isAbout(suppression, finding.location().element());
    }

    private static boolean isAbout(Suppression suppression, EObject element) {
        String subject = suppression.getSubject();
        if (subject == null) {
            return true;
        }
        for (EObject at = element; at != null; at = at.eContainer()) {
            Optional<String> name = Elements.rowName(at);
            if (name.isPresent()) {
                return name.get().equalsIgnoreCase(subject);
            }
        }
        return false;
    }

    boolean used(Suppression suppression) {
        return used.contains(suppression);
    }

    /** Whether the last day of a suppression is over. */
    static boolean hasExpired(Suppression suppression, LocalDate today) {
        return suppression.getUntil() != null && suppression.getUntil().isBefore(today);
    }
}
