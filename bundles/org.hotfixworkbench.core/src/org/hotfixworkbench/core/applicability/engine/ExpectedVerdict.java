package org.hotfixworkbench.core.applicability.engine;

import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.core.supersedence.Places;
import org.hotfixworkbench.model.Expectation;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.Reason;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.Verdict;

/**
 * What the answer has to be for a hotfix on a machine.
 *
 * @param hotfix name of the hotfix
 * @param machine name of the machine
 * @param verdict the verdict
 * @param by what supersedes the hotfix; null when that does not matter
 * @param reason why the hotfix does not apply; UNSTATED when that does not matter
 * @param place where it is stated
 */
public record ExpectedVerdict(
        @NonNull String hotfix,
        @NonNull String machine,
        @NonNull Verdict verdict,
        @Nullable String by,
        @NonNull Reason reason,
        @NonNull Place place) {

    /** Reads an expectation of the model; empty when its hotfix or machine is missing. */
    public static Optional<ExpectedVerdict> of(Expectation expectation, Places places) {
        String hotfix = name(expectation, Literals.EXPECTATION__HOTFIX);
        String machine = name(expectation, Literals.EXPECTATION__MACHINE);
        return hotfix == null || machine == null
                ? Optional.empty()
                : Optional.of(
                        new ExpectedVerdict(
                                hotfix,
                                machine,
                                expectation.getVerdict(),
                                name(expectation, Literals.EXPECTATION__SUPERSEDED_BY),
                                expectation.getReason(),
                                places.of(expectation, null, -1)));
    }

    /** References are not followed: what they lead to has a name. */
    private static @Nullable String name(Expectation expectation, EReference reference) {
        return expectation.eGet(reference, false) instanceof NamedElement target
                ? target.getName()
                : null;
    }

    /** As the language writes it: "not-applicable because product". */
    String words() {
        return verdict.getLiteral()
                + (by == null ? "" : " by " + by)
                + (reason == Reason.UNSTATED ? "" : " because " + reason.getLiteral());
    }
}
