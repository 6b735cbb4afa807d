package org.hotfixworkbench.dsl.ide.hover;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.core.supersedence.HotfixSummary;
import org.hotfixworkbench.dsl.ide.navigation.HotfixRelations;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.dsl.ide.workspace.Declared;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.dsl.ide.workspace.SourceState;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.Restart;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.KbNumber;

/** Says what a hotfix is, what it replaces and what replaces it. */
final class HotfixTexts {

    /** A closed file that is longer is not read for the sake of a few words. */
    private static final long CHEAP = 32_768;

    private static final int LINES = 3;

    private final Project project;
    private final HotfixRelations relations;

    HotfixTexts(Project project) {
        this.project = project;
        this.relations = new HotfixRelations(project);
    }

    /** What is known of the hotfix that an article is about. */
    HoverText article(KbNumber number) {
        Optional<Declared> hotfix = project.find(Literals.HOTFIX, number.toString());
        return hotfix.isPresent()
                ? hotfix(hotfix.get().declaration().name())
                : new HoverText(number.toString()).paragraph("An article that no file describes.");
    }

    /** What is known of a hotfix. */
    HoverText hotfix(String name) {
        HoverText text = new HoverText(name);
        Optional<Declared> declared = project.find(Literals.HOTFIX, name);
        if (declared.isEmpty()) {
            return text.paragraph("No file describes this hotfix.")
                    .fact("replaced by", names(relations.replacedBy(name)));
        }
        Hotfix model = model(declared.get());
        text.paragraph(declared.get().declaration().title());
        text.fact("article", declared.get().declaration().article());
        text.fact("class", releaseClass(name, model));
        if (model != null) {
            text.fact("released", model.getReleased());
            text.fact(
                    "restart",
                    model.getRestart() == Restart.UNSTATED
                            ? null
                            : model.getRestart().getLiteral());
        }
        text.fact("replaces", names(relations.replaces(name)));
        text.fact("replaced by", names(relations.replacedBy(name)));
        text.fact("requires", names(relations.requires(name)));
        if (model != null) {
            text.fact("files", files(model));
            text.paragraph(beginning(model.getSymptoms()));
        }
        return text;
    }

    private @Nullable String releaseClass(String name, @Nullable Hotfix model) {
        HotfixClass stated =
                model != null
                        ? model.getReleaseClass()
                        : relations
                                .summary(name)
                                .map(HotfixSummary::releaseClass)
                                .orElse(HotfixClass.UNSTATED);
        return stated == HotfixClass.UNSTATED ? null : stated.getLiteral();
    }

    private static String names(List<HotfixRelations.Link> links) {
        return String.join(", ", links.stream().map(HotfixRelations.Link::other).toList());
    }

    /** The hotfix with all that its file says; null when that would have to be read at length. */
    private @Nullable Hotfix model(Declared declared) {
        SourceState source = declared.source();
        boolean cheap = source.isOpen() || source.file().path().toFile().length() < CHEAP;
        Analysis analysis = cheap ? project.analysis(source) : null;
        if (analysis == null) {
            return null;
        }
        for (Element element : analysis.document().getElements()) {
            if (element instanceof Hotfix hotfix
                    && declared.declaration().name().equals(hotfix.getName())) {
                return hotfix;
            }
        }
        return null;
    }

    private static @Nullable String files(Hotfix hotfix) {
        int files = 0;
        int all = 0;
        for (var payload : hotfix.getPayloads()) {
            for (var part : payload.getPackages()) {
                all += part.getEntries().size();
                files +=
                        (int)
                                part.getEntries().stream()
                                        .filter(FileEntry.class::isInstance)
                                        .count();
            }
        }
        return all == 0
                ? null
                : Words.count(files, "file") + ", " + Words.count(all - files, "manifest");
    }

    private static @Nullable String beginning(@Nullable String symptoms) {
        if (symptoms == null) {
            return null;
        }
        List<String> lines = symptoms.strip().lines().toList();
        return String.join("\n", lines.subList(0, Math.min(LINES, lines.size())))
                + (lines.size() > LINES ? " …" : "");
    }
}
