package org.hotfixworkbench.exporters.oval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.hotfixworkbench.core.applicability.engine.PackageDelivery;
import org.hotfixworkbench.exporters.xml.XmlOutput;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.Restart;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * The definition that a hotfix is missing: it is true when the hotfix would install. Its criteria
 * are the steps in which the verdict is found.
 */
final class PatchDefinition {

    /** What is said of a hotfix beside what OVAL has a place for. */
    static final String NAMESPACE = "http://hotfixworkbench.org/oval/1";

    private final ReleaseCriteria releases;
    private final ConditionCriteria conditions;
    private final PackageCriteria packageCriteria;
    private final Hotfixes hotfixes;

    PatchDefinition(
            ReleaseCriteria releases,
            ConditionCriteria conditions,
            PackageCriteria packageCriteria,
            Hotfixes hotfixes) {
        this.releases = releases;
        this.conditions = conditions;
        this.packageCriteria = packageCriteria;
        this.hotfixes = hotfixes;
    }

    /** The two parts of the definition; what replaces the hotfix stands between them. */
    List<String> parts(DefinitionXml xml, Hotfix hotfix, List<PackageDelivery> packages)
            throws IOException {
        String name = hotfix.getName();
        KbNumber number = hotfixes.number(name);
        List<Criterion> before = new ArrayList<>();
        before.add(releases.system());
        if (number != null) {
            before.add(Criterion.not(hotfixes.installed(name), name + " is not installed"));
        }
        List<Criterion> after = new ArrayList<>();
        if (hotfix.getAppliesTo() != null && !hotfix.getAppliesTo().getProducts().isEmpty()) {
            after.add(conditions.of(hotfix.getAppliesTo()));
        }
        if (hotfix.getPrerequisites() != null) {
            after.add(
                    Criterion.all(
                            "the prerequisites hold",
                            List.of(conditions.of(hotfix.getPrerequisites()))));
        }
        if (!packages.isEmpty()) {
            after.add(packageCriteria.of(packages));
        } else if (after.isEmpty()) {
            after.add(releases.unknown("the hotfix does not say which machines it is for"));
        }
        return xml.parts(heading(hotfix), it -> metadata(it, hotfix), before, after);
    }

    private static DefinitionXml.Heading heading(Hotfix hotfix) {
        String title = hotfix.getTitle() == null ? hotfix.getName() : hotfix.getTitle();
        String symptoms = hotfix.getSymptoms();
        return new DefinitionXml.Heading(
                id(hotfix.getName()),
                true,
                title,
                platforms(hotfix),
                hotfix.getArticle(),
                symptoms == null ? title : symptoms);
    }

    /** The id of the definition for a hotfix. */
    static Id id(String hotfix) {
        return Id.of(Kind.DEFINITION, "patch", hotfix);
    }

    /** The products that a hotfix names, as public definitions write them. */
    private static Collection<String> platforms(Hotfix hotfix) {
        Set<Product> products = new LinkedHashSet<>();
        hotfix.eAllContents().forEachRemaining(it -> collect(it, products));
        Set<String> platforms = new LinkedHashSet<>();
        for (Product product : products) {
            if (product != null && !product.eIsProxy()) {
                platforms.add(platform(product));
            }
        }
        return platforms;
    }

    private static void collect(EObject element, Set<Product> products) {
        if (element instanceof ProductAtLevel it) {
            products.add(it.getProduct());
        } else if (element instanceof ProductCondition it) {
            products.add(it.getProduct());
        }
    }

    /** The platform of a product. */
    static String platform(Product product) {
        String title = ReleaseCriteria.title(product);
        return title.startsWith("Microsoft ") ? title : "Microsoft " + title;
    }

    private static void metadata(XmlOutput xml, Hotfix hotfix) throws IOException {
        xml.begin("hotfix");
        xml.attribute("xmlns", NAMESPACE);
        xml.attribute("name", Characters.clean(hotfix.getName()));
        if (hotfix.getTitle() == null) {
            xml.attribute("untitled", "true");
        }
        if (hotfix.getReleaseClass() != HotfixClass.UNSTATED) {
            xml.attribute("class", hotfix.getReleaseClass().getLiteral());
        }
        if (hotfix.getReleased() != null) {
            xml.attribute("released", hotfix.getReleased().toString());
        }
        if (hotfix.getRestart() != Restart.UNSTATED) {
            xml.attribute("restart", hotfix.getRestart().getLiteral());
        }
        xml.end("hotfix");
    }
}
