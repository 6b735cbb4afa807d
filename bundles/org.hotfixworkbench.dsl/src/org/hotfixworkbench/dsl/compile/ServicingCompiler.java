package org.hotfixworkbench.dsl.compile;

import com.google.inject.Injector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.derivation.Derivation;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleRunner;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.core.rules.Rules;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.supersedence.Workspace;
import org.hotfixworkbench.dsl.ServicingStandaloneSetup;
import org.hotfixworkbench.dsl.catalog.CatalogAssembler;
import org.hotfixworkbench.dsl.catalog.ShippedCatalog;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.check.SourceChecker;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.check.SourceRule;
import org.hotfixworkbench.dsl.check.WorkspaceChecker;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ServicingPackage;

/**
 * Compiles source files: scans what they declare, then parses, links, derives and checks one after
 * the other. Only files with catalog elements stay in memory; references between the others are
 * linked through the index. What the rules across files need is kept as summaries.
 */
public final class ServicingCompiler {

    private final RuleSettings settings;
    private final CompilationListener listener;
    private final Timings timings;
    private final WorkspaceChecker workspace;
    private final Injector injector = ServicingStandaloneSetup.injector();
    private final ResourceLoader loader = new ResourceLoader();
    private final StreamingResourceSet resources = new StreamingResourceSet();
    private final SourceIndex index = new SourceIndex();
    private final Map<SourceFile, LazyLinkingResource> catalogs = new HashMap<>();

    /** Whether some file may have an expectation; the parser decides about that. */
    private boolean expectations;

    private ServicingCompiler(
            RuleSettings settings, CompilationListener listener, Timings timings) {
        this.timings = timings;
        this.settings = settings.withOtherRules(SourceRule.ids());
        this.workspace = new WorkspaceChecker(this.settings);
        this.listener = listener;
    }

    /**
     * Compiles files.
     *
     * @param files the files; what they declare is visible in all of them
     * @param profile for which purpose they are checked
     * @param today the day that suppressions are compared with
     * @param listener takes the results
     */
    public static void compile(
            List<SourceFile> files,
            Profile profile,
            LocalDate today,
            CompilationListener listener) {
        compile(files, RuleSettings.of(profile, today), listener, Timings.none());
    }

    /**
     * Compiles files.
     *
     * @param files the files; what they declare is visible in all of them
     * @param settings how they are checked
     * @param listener takes the results
     * @param timings takes the times of the steps
     */
    public static void compile(
            List<SourceFile> files,
            RuleSettings settings,
            CompilationListener listener,
            Timings timings) {
        new ServicingCompiler(settings, listener, timings).run(files);
    }

    private void run(List<SourceFile> files) {
        List<SourceFile> readable = scan(files);
        ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(
                resources, index.data());
        Document shipped = ShippedCatalog.in(resources);
        Catalog catalog =
                injector.getInstance(CatalogAssembler.class).assemble(shipped.eResource());
        RuleRunner rules =
                new RuleRunner(catalog, Rules.ALL, settings, timings.ruleTimer().orElse(null));
        listener.catalog(catalog);
        if (expectations) {
            workspace.expectVerdicts(catalog);
        }
        compile(readable, rules);
        long checking = timings.start();
        Workspace all = workspace.workspace();
        List<SourceFinding> across = workspace.check(all);
        timings.stop(Timings.Phase.RULES, checking);
        listener.summaries(all);
        listener.workspace(across);
    }

    /** Indexes what files declare; the result are those that can be read. */
    private List<SourceFile> scan(List<SourceFile> files) {
        List<SourceFile> readable = new ArrayList<>(files.size());
        try (WorkAhead<Scanned> scanned = new WorkAhead<>(files, this::scan)) {
            for (SourceFile file : files) {
                try {
                    index(file, scanned.next());
                    readable.add(file);
                } catch (SourceReader.UnreadableException e) {
                    listener.unreadable(e.problem());
                }
            }
        }
        return readable;
    }

    private record Scanned(String text, List<Declaration> declarations) {}

    private Scanned scan(SourceFile file) throws SourceReader.UnreadableException {
        long start = timings.start();
        String text = SourceReader.read(file);
        Scanned scanned = new Scanned(text, DeclarationScanner.scan(file, text));
        timings.stop(Timings.Phase.SCAN, start);
        return scanned;
    }

    private void index(SourceFile file, Scanned scanned) {
        List<Declaration> declarations = scanned.declarations;
        expectations |= scanned.text.contains("expect");
        if (declarations.stream().anyMatch(ServicingCompiler::belongsToCatalog)) {
            LazyLinkingResource resource = loader.load(file, scanned.text);
            resources.getResources().add(resource);
            catalogs.put(file, resource);
            index.add(file, ResourceLoader.uri(file), declarations, document(resource));
        } else {
            index.add(file, ResourceLoader.uri(file), declarations);
        }
    }

    private static boolean belongsToCatalog(Declaration declaration) {
        return declaration.kind() == ServicingPackage.Literals.CODEBASE
                || declaration.kind() == ServicingPackage.Literals.PRODUCT;
    }

    private void compile(List<SourceFile> files, RuleRunner rules) {
        try (WorkAhead<LazyLinkingResource> parsed = new WorkAhead<>(files, this::parse)) {
            for (SourceFile file : files) {
                try {
                    compile(file, parsed.next(), rules);
                } catch (SourceReader.UnreadableException e) {
                    listener.unreadable(e.problem());
                }
            }
        }
    }

    private LazyLinkingResource parse(SourceFile file) throws SourceReader.UnreadableException {
        LazyLinkingResource kept = catalogs.get(file);
        if (kept != null) {
            return kept;
        }
        long start = timings.start();
        LazyLinkingResource resource = loader.load(file, SourceReader.read(file));
        timings.stop(Timings.Phase.PARSE, start);
        return resource;
    }

    private void compile(SourceFile file, LazyLinkingResource resource, RuleRunner rules) {
        if (catalogs.containsKey(file)) {
            finish(file, resource, rules);
        } else {
            resources.getResources().add(resource);
            finish(file, resource, rules);
            resources.getResources().remove(resource);
        }
    }

    private void finish(SourceFile file, LazyLinkingResource resource, RuleRunner rules) {
        long linking = timings.start();
        resource.resolveLazyCrossReferences(CancelIndicator.NullImpl);
        timings.stop(Timings.Phase.LINK, linking);
        long deriving = timings.start();
        Document document = document(resource);
        for (Element element : document.getElements()) {
            if (element instanceof Hotfix hotfix) {
                Derivation.derive(hotfix);
            }
        }
        timings.stop(Timings.Phase.DERIVE, deriving);
        long checking = timings.start();
        List<SourceFinding> duplicates = duplicates(file, resource);
        List<SourceFinding> findings =
                SourceChecker.check(resource, file.name(), settings, rules, duplicates);
        workspace.add(resource, file.name());
        timings.stop(Timings.Phase.RULES, checking);
        listener.file(file, document, findings);
    }

    private static Document document(LazyLinkingResource resource) {
        return (Document) resource.getContents().get(0);
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
        Severity severity = settings.severityOf(rule);
        return new SourceFinding(
                file.name(),
                lines.span(declaration.offset(), declaration.length()),
                severity,
                rule.id(),
                what + " in " + where,
                List.of());
    }
}
