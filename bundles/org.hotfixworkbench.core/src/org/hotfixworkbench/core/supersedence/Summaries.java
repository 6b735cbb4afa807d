package org.hotfixworkbench.core.supersedence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixCondition;
import org.hotfixworkbench.model.NegatedCondition;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.Suppressible;
import org.hotfixworkbench.model.Suppression;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * Takes summaries of hotfixes while their files stream through, or one by one for those who keep
 * them. References are not followed: they lead to stand-ins, which have a name.
 */
public final class Summaries {

    private final Set<String> rules;
    private final FileLines lines = new FileLines();
    private final List<HotfixSummary> hotfixes = new ArrayList<>();
    private final List<AlternativeSummary> groups = new ArrayList<>();
    private final DeliveredRows.Builder rows = new DeliveredRows.Builder();

    /**
     * Starts with nothing.
     *
     * @param rules ids of the rules whose suppressions are kept
     */
    public Summaries(Set<String> rules) {
        this.rules = Set.copyOf(rules);
    }

    /** Adds a hotfix, see {@link #summary(Hotfix, boolean, Places)}. */
    public void add(Hotfix hotfix, boolean complete, Places places) {
        summary(hotfix, complete, places).ifPresent(hotfixes::add);
    }

    /**
     * The summary of a hotfix, its derived values set; empty when it has no name.
     *
     * @param hotfix the hotfix
     * @param complete whether its rows are all there; in a file that could not be parsed some may
     *     be missing, and then none is taken
     * @param places finds places in its text
     */
    public Optional<HotfixSummary> summary(Hotfix hotfix, boolean complete, Places places) {
        return summary(hotfix, complete, places, it -> {});
    }

    /**
     * The summary of a hotfix, and the rows that its files were made of.
     *
     * @param delivered takes the rows, unless the summary is empty
     * @see #summary(Hotfix, boolean, Places)
     */
    public Optional<HotfixSummary> summary(
            Hotfix hotfix, boolean complete, Places places, Consumer<DeliveredRows> delivered) {
        if (hotfix.getName() == null) {
            return Optional.empty();
        }
        List<Reference> replaced =
                hotfix.getReplacement() == null
                        ? List.of()
                        : references(
                                hotfix.getReplacement(),
                                Literals.REPLACEMENT__HOTFIXES,
                                hotfix.getReplacement().getHotfixes(),
                                places);
        List<Reference> required = new ArrayList<>();
        required(hotfix.getPrerequisites(), required, places);
        List<Acceptance> acceptances = new ArrayList<>();
        acceptances(hotfix, acceptances, places);
        for (Payload payload : hotfix.getPayloads()) {
            acceptances(payload, acceptances, places);
            payload.getPackages().forEach(it -> acceptances(it, acceptances, places));
            if (complete) {
                rows(payload);
            }
        }
        DeliveredRows stated = rows.build();
        delivered.accept(stated);
        return Optional.of(
                new HotfixSummary(
                        hotfix.getName(),
                        hotfix.getArticle(),
                        hotfix.getTitle(),
                        hotfix.getReleaseClass(),
                        places.of(hotfix, Literals.NAMED_ELEMENT__NAME, -1),
                        replaced,
                        required,
                        acceptances,
                        DeliveredFiles.of(stated, lines)));
    }

    /**
     * Gives lines the numbers that rows of an earlier compilation have; called first.
     *
     * @param spelled its {@link Workspace#spelledLines()}
     */
    public void know(List<FileLine> spelled) {
        lines.know(spelled);
    }

    /**
     * The summary of a hotfix as an earlier compilation took it, with its files among those of this
     * one; called when it is the hotfix's turn.
     *
     * @param earlier the summary; what it says of files does not count
     * @param stated the rows of the hotfix
     */
    public HotfixSummary summary(HotfixSummary earlier, DeliveredRows stated) {
        return earlier.with(DeliveredFiles.of(stated, lines));
    }

    /** Adds a group of alternatives. */
    public void add(AlternativeGroup group, Places places) {
        summary(group, places).ifPresent(groups::add);
    }

    /** The summary of a group of alternatives; empty when it has no name. */
    public Optional<AlternativeSummary> summary(AlternativeGroup group, Places places) {
        if (group.getName() == null) {
            return Optional.empty();
        }
        List<Acceptance> acceptances = new ArrayList<>();
        acceptances(group, acceptances, places);
        return Optional.of(
                new AlternativeSummary(
                        group.getName(),
                        places.of(group, Literals.NAMED_ELEMENT__NAME, -1),
                        references(
                                group,
                                Literals.ALTERNATIVE_GROUP__HOTFIXES,
                                group.getHotfixes(),
                                places),
                        acceptances));
    }

    /** Everything that was added. Of two hotfixes with one name the first one counts. */
    public Workspace workspace() {
        return workspace(hotfixes, groups);
    }

    /** A workspace of summaries that were taken here. Of two with one name the first one counts. */
    public Workspace workspace(
            Collection<HotfixSummary> described, Collection<AlternativeSummary> alternatives) {
        Map<String, HotfixSummary> first = new LinkedHashMap<>();
        described.forEach(it -> first.putIfAbsent(it.name(), it));
        return new Workspace(List.copyOf(first.values()), List.copyOf(alternatives), lines);
    }

    private static List<Reference> references(
            EObject owner, EReference feature, EList<Hotfix> targets, Places places) {
        List<Reference> references = new ArrayList<>(targets.size());
        Iterator<Hotfix> iterator = ((InternalEList<Hotfix>) targets).basicIterator();
        for (int i = 0; iterator.hasNext(); i++) {
            reference(iterator.next(), owner, feature, i, references, places);
        }
        return references;
    }

    /** A reference to nothing has no name, and has a finding of its own. */
    private static void reference(
            @Nullable Hotfix target,
            EObject owner,
            EReference feature,
            int index,
            List<Reference> references,
            Places places) {
        if (target != null && target.getName() != null) {
            references.add(
                    new Reference(
                            target.getName(),
                            target.isExternal(),
                            places.of(owner, feature, index)));
        }
    }

    private static void required(
            @Nullable Condition condition, List<Reference> references, Places places) {
        switch (condition) {
            case ConditionGroup group ->
                    group.getConditions().forEach(it -> required(it, references, places));
            case NegatedCondition negated -> required(negated.getCondition(), references, places);
            case HotfixCondition installed -> {
                EReference feature = Literals.HOTFIX_CONDITION__HOTFIX;
                Hotfix target = (Hotfix) installed.eGet(feature, false);
                reference(target, installed, feature, -1, references, places);
            }
            case null, default -> {
                // about the machine, not about a hotfix
            }
        }
    }

    private void acceptances(Suppressible element, List<Acceptance> found, Places places) {
        for (Suppression suppression : element.getSuppressions()) {
            String rule = suppression.getRule();
            if (rule != null && rules.contains(rule)) {
                found.add(
                        new Acceptance(
                                rule,
                                suppression.getSubject(),
                                suppression.getUntil(),
                                places.of(suppression, null, -1)));
            }
        }
    }

    private void rows(Payload payload) {
        Codebase codebase = payload.getCodebase();
        Codebase known = codebase == null || codebase.eIsProxy() ? null : codebase;
        for (ArchitecturePackage architecture : payload.getPackages()) {
            for (PackageEntry entry : architecture.getEntries()) {
                if (entry instanceof FileEntry file) {
                    row(file, known, architecture.getArchitecture());
                }
            }
        }
    }

    private void row(FileEntry file, @Nullable Codebase codebase, Architecture architecture) {
        FileVersion version = file.getVersion();
        if (file.getName() == null || version == null || !version.valid()) {
            return;
        }
        Long size = file.getSize();
        rows.add(
                lines.spelled(file, version, codebase, architecture),
                version.revision(),
                size == null ? DeliveredFiles.UNSTATED : size);
    }
}
