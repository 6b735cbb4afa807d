package org.hotfixworkbench.benchmarks.stock;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.Check;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.derivation.Derivation;
import org.hotfixworkbench.core.rules.Finding;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleRunner;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.core.rules.Rules;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServicingPackage;

/** Runs the same rules on the same derived values as the compiler does. */
public class StockChecks extends AbstractDeclarativeValidator {

    private @Nullable RuleRunner rules;

    @Override
    protected List<EPackage> getEPackages() {
        return List.of(ServicingPackage.eINSTANCE);
    }

    /** Checks one top-level element with all that is in it. */
    @Check
    public void check(Element element) {
        if (!(element.eContainer() instanceof Document)) {
            return;
        }
        if (element instanceof Hotfix hotfix) {
            Derivation.derive(hotfix);
        }
        for (Finding finding : rules(element).check(element)) {
            report(finding);
        }
    }

    private void report(Finding finding) {
        String message = finding.message();
        var element = finding.location().element();
        var feature = finding.location().feature();
        int index = finding.location().index();
        if (finding.severity() == Severity.ERROR) {
            error(message, element, feature, index, finding.rule());
        } else if (finding.severity() == Severity.WARNING) {
            warning(message, element, feature, index, finding.rule());
        } else {
            info(message, element, feature, index, finding.rule());
        }
    }

    private RuleRunner rules(Element element) {
        RuleRunner known = rules;
        if (known == null) {
            known =
                    new RuleRunner(
                            catalog(element.eResource().getResourceSet()),
                            Rules.ALL,
                            RuleSettings.of(Profile.PUBLISH, LocalDate.of(2020, 1, 1)));
            rules = known;
        }
        return known;
    }

    private static Catalog catalog(ResourceSet resources) {
        // a builder is given the catalog itself, a server has a copy in its folder
        Resource catalog =
                resources.getResources().stream()
                        .filter(it -> it.getURI().lastSegment().equals(StockBuild.CATALOG))
                        .findFirst()
                        .orElseThrow();
        Document document = (Document) catalog.getContents().get(0);
        List<Element> elements = document.getElements();
        return new Catalog(
                elements.stream()
                        .filter(Codebase.class::isInstance)
                        .map(Codebase.class::cast)
                        .toList(),
                elements.stream()
                        .filter(Product.class::isInstance)
                        .map(Product.class::cast)
                        .toList());
    }
}
