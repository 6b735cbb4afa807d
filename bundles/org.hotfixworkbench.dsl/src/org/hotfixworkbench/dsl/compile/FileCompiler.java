package org.hotfixworkbench.dsl.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.hotfixworkbench.core.derivation.Derivation;
import org.hotfixworkbench.core.rules.RuleRunner;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.check.SourceChecker;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.check.SourceRule;
import org.hotfixworkbench.dsl.scoping.AskedNames;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;

/**
 * Links, derives and checks one file against the index and the catalog. It changes neither, and
 * each file is in a resource set of its own: so several threads may compile at once, as long as
 * nobody puts a file in. The catalog's models are complete; {@link SourceSet} sees to it.
 */
final class FileCompiler {

    private final SourceIndex index;
    private final Map<URI, Resource> catalogs;
    private final RuleRunner rules;
    private final RuleSettings settings;
    private final Timings timings;

    /**
     * Takes what files are checked against.
     *
     * @param index what all files declare
     * @param catalogs the files that stay in memory, the shipped catalog among them
     * @param rules the rules, with the same settings
     */
    FileCompiler(
            SourceIndex index,
            Map<URI, Resource> catalogs,
            RuleRunner rules,
            RuleSettings settings,
            Timings timings) {
        this.index = index;
        this.catalogs = catalogs;
        this.rules = rules;
        this.settings = settings;
        this.timings = timings;
    }

    /**
     * Links, derives and checks a file that is no catalog.
     *
     * @param resource the text with which the file was put in, parsed; in no resource set
     */
    SourceSet.Compiled compile(SourceFile file, LazyLinkingResource resource) {
        StreamingResourceSet alone = new StreamingResourceSet(index.data(), catalogs);
        AskedNames asked = new AskedNames();
        alone.eAdapters().add(asked);
        alone.getResources().add(resource);
        try {
            List<SourceFinding> findings = check(file, resource);
            return new SourceSet.Compiled(resource, document(resource), findings, asked.asked());
        } finally {
            alone.getResources().remove(resource);
        }
    }

    /** Links, derives and checks a catalog, which is in the resource set of all catalogs. */
    SourceSet.Compiled compileCatalog(SourceFile file, LazyLinkingResource resource) {
        List<SourceFinding> findings = check(file, resource);
        return new SourceSet.Compiled(resource, document(resource), findings, Optional.empty());
    }

    private static Document document(LazyLinkingResource resource) {
        return (Document) resource.getContents().get(0);
    }

    private List<SourceFinding> check(SourceFile file, LazyLinkingResource resource) {
        long linking = timings.start();
        resource.resolveLazyCrossReferences(CancelIndicator.NullImpl);
        timings.stop(Timings.Phase.LINK, linking);
        long deriving = timings.start();
        for (Element element : document(resource).getElements()) {
            if (element instanceof Hotfix hotfix) {
                Derivation.derive(hotfix);
            }
        }
        timings.stop(Timings.Phase.DERIVE, deriving);
        long checking = timings.start();
        List<SourceFinding> findings =
                SourceChecker.check(
                        resource, file.name(), settings, rules, duplicates(file, resource));
        timings.stop(Timings.Phase.RULES, checking);
        return findings;
    }

    private List<SourceFinding> duplicates(SourceFile file, LazyLinkingResource resource) {
        List<SourceIndex.Duplicate> found = index.duplicates(file);
        if (found.isEmpty()) {
            return List.of();
        }
        LineIndex lines = new LineIndex(resource.getParseResult().getRootNode().getText());
        return found.stream()
                .map(it -> duplicate(file, it, lines))
                .filter(it -> it.severity() != Severity.OFF)
                .toList();
    }

    private SourceFinding duplicate(
            SourceFile file, SourceIndex.Duplicate duplicate, LineIndex lines) {
        Declaration declaration = duplicate.declaration();
        SourceRule rule =
                duplicate.article() ? SourceRule.DUPLICATE_ARTICLE : SourceRule.DUPLICATE_ID;
        String what =
                duplicate.article()
                        ? declaration.article() + " is already the article of another hotfix"
                        : "'" + declaration.name() + "' is already declared";
        String where = duplicate.first().equals(file) ? "this file" : duplicate.first().name();
        return new SourceFinding(
                file.name(),
                lines.span(declaration.offset(), declaration.length()),
                settings.severityOf(rule),
                rule.id(),
                what + " in " + where,
                List.of());
    }
}
