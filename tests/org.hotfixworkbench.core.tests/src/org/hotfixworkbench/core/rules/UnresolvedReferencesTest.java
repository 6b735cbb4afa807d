package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.hotfixworkbench.core.derivation.Derivation;
import org.hotfixworkbench.core.support.Check;
import org.hotfixworkbench.core.support.Sources;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServicingFactory;
import org.junit.jupiter.api.Test;

/** What cannot be resolved is reported by the linker; the rules say nothing more about it. */
class UnresolvedReferencesTest {

    /** What is true of a hotfix that states nothing. */
    private static final Set<String> INCOMPLETE =
            Set.of("no-title", "missing-mum", "empty-payload");

    private static final String SOURCE =
            """
            hotfix h {
                applies to WindowsVista
                prerequisites WindowsVista SP1
                payload NT6_0 {
                    branch 6.0.6001.22xxx SP1 LDR
                    package x86 of WindowsVista {
                        file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                    }
                }
            }
            """;

    private final Sources sources = Sources.withWindows().read(SOURCE);
    private final Hotfix hotfix = (Hotfix) sources.last();
    private final Payload payload = hotfix.getPayloads().get(0);

    private static <T extends EObject> T proxy(T object) {
        ((InternalEObject) object).eSetProxyURI(URI.createURI("missing.catalog#x"));
        return object;
    }

    private List<Finding> check() {
        Derivation.derive(hotfix);
        return Check.findings(sources, hotfix, RuleSettings.of(Profile.PUBLISH, Check.TODAY))
                .stream()
                .filter(it -> !INCOMPLETE.contains(it.rule()))
                .toList();
    }

    @Test
    void level() {
        ProductCondition condition = (ProductCondition) hotfix.getPrerequisites();
        condition.getLevels().clear();
        condition.getLevels().add(proxy(ServicingFactory.eINSTANCE.createServiceLevel()));
        payload.getBranches()
                .get(0)
                .setLevel(proxy(ServicingFactory.eINSTANCE.createServiceLevel()));
        payload.getBranches()
                .get(0)
                .setBranch(proxy(ServicingFactory.eINSTANCE.createServiceBranch()));
        assertEquals(List.of(), check());
    }

    @Test
    void product() {
        ProductCondition condition = (ProductCondition) hotfix.getPrerequisites();
        condition.setProduct(proxy(ServicingFactory.eINSTANCE.createProduct()));
        hotfix.getAppliesTo()
                .getProducts()
                .get(0)
                .setProduct(proxy(ServicingFactory.eINSTANCE.createProduct()));
        payload.getPackages().get(0).getProducts().clear();
        assertEquals(List.of(), check());
    }

    @Test
    void codebase() {
        payload.setCodebase(proxy(ServicingFactory.eINSTANCE.createCodebase()));
        assertEquals(List.of(), check());
    }

    @Test
    void nothingIsStatedAtAll() {
        ServicingFactory factory = ServicingFactory.eINSTANCE;
        hotfix.setPrerequisites(factory.createProductCondition());
        hotfix.setReplacement(factory.createReplacement());
        hotfix.getSuppressions().add(factory.createSuppression());
        payload.getBranches().add(factory.createBranchMask());
        payload.getPackages().get(0).getEntries().add(factory.createFileEntry());
        payload.getPackages().get(0).getEntries().add(factory.createManifestEntry());
        payload.getPackages().add(factory.createArchitecturePackage());
        assertEquals(List.of(), check());
    }
}
