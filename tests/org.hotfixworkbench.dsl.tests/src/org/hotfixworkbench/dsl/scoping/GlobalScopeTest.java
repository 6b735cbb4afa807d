package org.hotfixworkbench.dsl.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.hotfixworkbench.dsl.grammar.Sources;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.junit.jupiter.api.Test;

/** The elements that a file sees: those of all sources, then those of the shipped catalog. */
class GlobalScopeTest {

    private final XtextResourceSet sources =
            Sources.parse(
                    Map.of(
                            "a.hotfix", "hotfix a { article KB900001 }\nhotfix b.c { }",
                            "own.catalog", "product Windows7 \"Ours\" of NT6_1 { }"));

    private IScope scope(EReference reference) {
        return Sources.service(IGlobalScopeProvider.class)
                .getScope(sources.getResource(Sources.uri("a.hotfix"), false), reference, null);
    }

    private static QualifiedName name(String name) {
        return QualifiedName.create(name);
    }

    private static List<String> names(Iterable<IEObjectDescription> descriptions) {
        List<String> names = new ArrayList<>();
        descriptions.forEach(it -> names.add(it.getName().toString()));
        return names;
    }

    @Test
    void aHotfixIsFoundByIdAndNumber() {
        IScope scope = scope(Literals.REPLACEMENT__HOTFIXES);
        var byId = scope.getSingleElement(name("a")).getEObjectOrProxy();

        for (String number : List.of("KB900001", "kb900001")) {
            assertEquals(byId, scope.getSingleElement(name(number)).getEObjectOrProxy());
        }
        assertEquals(
                "b.c",
                ((Hotfix) scope.getSingleElement(name("b.c")).getEObjectOrProxy()).getName());
        assertNull(scope.getSingleElement(name("A")));
    }

    @Test
    void anUnknownNumberIsAnExternalHotfixEveryTimeTheSame() {
        IScope scope = scope(Literals.REPLACEMENT__HOTFIXES);
        Hotfix external = (Hotfix) scope.getSingleElement(name("KB999999")).getEObjectOrProxy();

        assertTrue(external.isExternal());
        assertEquals(external, scope.getSingleElement(name("kb999999")).getEObjectOrProxy());
        assertEquals(
                List.of(),
                names(scope(Literals.EXPECTATION__MACHINE).getElements(name("KB999999"))));
    }

    @Test
    void aProductOfTheSourcesComesBeforeTheShippedOne() {
        IScope scope = scope(Literals.PRODUCT_CONDITION__PRODUCT);
        Product found = (Product) scope.getSingleElement(name("Windows7")).getEObjectOrProxy();

        assertEquals("Ours", found.getTitle());
        List<String> all = names(scope.getAllElements());
        assertEquals(1, all.stream().filter("Windows7"::equals).count());
        assertTrue(all.contains("WindowsVista"));
        assertFalse(all.contains("NT6_1"));
    }

    @Test
    void theSerializerFindsTheNameOfAnElement() {
        IScope hotfixes = scope(Literals.REPLACEMENT__HOTFIXES);
        Hotfix hotfix = (Hotfix) hotfixes.getSingleElement(name("a")).getEObjectOrProxy();
        Hotfix external = (Hotfix) hotfixes.getSingleElement(name("KB999999")).getEObjectOrProxy();

        assertEquals(List.of("a"), names(hotfixes.getElements(hotfix)));
        assertEquals(List.of("KB999999"), names(hotfixes.getElements(external)));
        assertEquals(
                List.of(), names(hotfixes.getElements(ServicingFactory.eINSTANCE.createHotfix())));
        IScope products = scope(Literals.PRODUCT_CONDITION__PRODUCT);
        var vista = products.getSingleElement(name("WindowsVista")).getEObjectOrProxy();
        assertEquals(List.of("WindowsVista"), names(products.getElements(vista)));
    }
}
