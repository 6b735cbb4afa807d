package org.hotfixworkbench.dsl.check;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.hotfixworkbench.core.derivation.Derivation;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleRunner;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.core.rules.Rules;
import org.hotfixworkbench.dsl.catalog.CatalogAssembler;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;

/** Xtext's way to the checker: what editors and servers built on Xtext call. */
public class ServicingResourceValidator implements IResourceValidator {

    private final CatalogAssembler catalogs;

    /** Takes what collects the catalog. */
    @Inject
    public ServicingResourceValidator(CatalogAssembler catalogs) {
        this.catalogs = catalogs;
    }

    @Override
    public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator indicator) {
        LazyLinkingResource source = (LazyLinkingResource) resource;
        source.resolveLazyCrossReferences(indicator);
        for (Element element : ((Document) source.getContents().get(0)).getElements()) {
            if (element instanceof Hotfix hotfix) {
                Derivation.derive(hotfix);
            }
        }
        RuleSettings settings =
                RuleSettings.of(Profile.DRAFT, LocalDate.now(ZoneOffset.UTC))
                        .withOtherRules(SourceRule.ids());
        RuleRunner rules = new RuleRunner(catalogs.assemble(source), Rules.ALL, settings);
        return SourceChecker.check(source, source.getURI().toString(), settings, rules, List.of())
                .stream()
                .map(finding -> issue(finding, source))
                .toList();
    }

    private static Issue issue(SourceFinding finding, LazyLinkingResource source) {
        Issue.IssueImpl issue = new Issue.IssueImpl();
        issue.setSeverity(Severity.valueOf(finding.severity().name()));
        issue.setCode(finding.rule());
        issue.setMessage(finding.message());
        issue.setUriToProblem(source.getURI());
        Span span = finding.span();
        issue.setOffset(span.offset());
        issue.setLength(span.length());
        issue.setLineNumber(span.line());
        issue.setColumn(span.column());
        issue.setLineNumberEnd(span.endLine());
        issue.setColumnEnd(span.endColumn());
        return issue;
    }
}
