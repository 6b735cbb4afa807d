package org.hotfixworkbench.exporters;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.pieces.Compact;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Expectation;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.Restart;
import org.hotfixworkbench.model.Suppressible;

/** Counts the parts that the elements of a model have: what is not there cannot be lost. */
final class ModelParts {

    private static final ModelPart[] ALL = ModelPart.values();

    private final int[] counts = new int[ALL.length];

    /** How many of each part there were; nothing for parts that did not occur. */
    Map<ModelPart, Integer> counts() {
        Map<ModelPart, Integer> known = new EnumMap<>(ModelPart.class);
        for (ModelPart part : ALL) {
            if (counts[part.ordinal()] > 0) {
                known.put(part, counts[part.ordinal()]);
            }
        }
        return known;
    }

    /** Adds what was counted elsewhere. */
    void add(ModelParts others) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += others.counts[i];
        }
    }

    void write(DataOutput out) throws IOException {
        for (int count : counts) {
            Compact.writeNumber(out, count);
        }
    }

    static ModelParts read(DataInput in) throws IOException {
        ModelParts parts = new ModelParts();
        for (int i = 0; i < ALL.length; i++) {
            parts.counts[i] = (int) Compact.readNumber(in);
        }
        return parts;
    }

    /** Counts the parts of an element. */
    void add(Element element) {
        switch (element) {
            case Hotfix it -> hotfix(it);
            case Machine it -> count(ModelPart.MACHINES, 1);
            case AlternativeGroup it -> count(ModelPart.ALTERNATIVES, 1);
            case Expectation it -> count(ModelPart.EXPECTATIONS, 1);
            case Codebase it -> count(ModelPart.CODEBASES, 1);
            case Product it -> count(ModelPart.PRODUCTS, 1);
            default -> throw new IllegalArgumentException(element.eClass().getName());
        }
        suppressions(element);
    }

    private void hotfix(Hotfix hotfix) {
        if (hotfix.isExternal()) {
            count(ModelPart.EXTERNAL_HOTFIXES, 1);
            return;
        }
        count(ModelPart.ARTICLE, hotfix.getArticle());
        count(ModelPart.TITLE, hotfix.getTitle());
        count(ModelPart.RELEASE_CLASS, hotfix.getReleaseClass() != HotfixClass.UNSTATED);
        count(ModelPart.RELEASE_DATE, hotfix.getReleased());
        count(ModelPart.TEXTS, hotfix.getSymptoms());
        count(ModelPart.TEXTS, hotfix.getCause());
        count(ModelPart.RELATED_ARTICLES, hotfix.getArticles().size());
        count(ModelPart.APPLIES_TO, hotfix.getAppliesTo());
        count(ModelPart.PREREQUISITES, hotfix.getPrerequisites());
        count(ModelPart.REGISTRY, hotfix.getRegistry());
        count(ModelPart.RESTART, hotfix.getRestart() != Restart.UNSTATED);
        count(ModelPart.REPLACES, hotfix.getReplacement());
        hotfix.getPayloads().forEach(this::payload);
    }

    private void payload(Payload payload) {
        suppressions(payload);
        count(ModelPart.BRANCH_MASKS, payload.getBranches().size());
        for (ArchitecturePackage it : payload.getPackages()) {
            suppressions(it);
            count(ModelPart.PACKAGE_PRODUCTS, it.getProducts().size());
            it.getEntries().forEach(this::row);
        }
    }

    private void row(PackageEntry row) {
        count(ModelPart.ROWS, 1);
        count(ModelPart.TIME_WITHOUT_DAY, row.getTime() != null && row.getDate() == null);
        if (row instanceof FileEntry file) {
            count(
                    ModelPart.STATED_BRANCHES,
                    file.getRequiredLevel() != null || file.getServiceBranch() != null);
            count(ModelPart.DERIVED_VALUES, file.getLevel() != null || file.getBranch() != null);
        } else if (row instanceof ManifestEntry manifest) {
            count(ModelPart.DERIVED_VALUES, manifest.getComponent() != null);
        }
    }

    private void suppressions(Suppressible element) {
        count(ModelPart.SUPPRESSIONS, element.getSuppressions().size());
    }

    private void count(ModelPart part, @Nullable Object value) {
        count(part, value != null);
    }

    private void count(ModelPart part, boolean there) {
        count(part, there ? 1 : 0);
    }

    private void count(ModelPart part, int number) {
        counts[part.ordinal()] += number;
    }
}
