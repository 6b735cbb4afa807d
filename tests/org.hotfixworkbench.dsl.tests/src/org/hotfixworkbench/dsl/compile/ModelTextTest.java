package org.hotfixworkbench.dsl.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.ServicingFactory;
import org.junit.jupiter.api.Test;

/** Elements that were made by a program, as source text. */
class ModelTextTest {

    private static final ServicingFactory FACTORY = ServicingFactory.eINSTANCE;

    private final ModelText texts = new ModelText();

    private static Hotfix replacing(String... names) {
        Hotfix hotfix = FACTORY.createHotfix();
        hotfix.setName("newer");
        hotfix.setReplacement(FACTORY.createReplacement());
        for (String name : names) {
            Hotfix older = FACTORY.createHotfix();
            older.setName(name);
            hotfix.getReplacement().getHotfixes().add(older);
        }
        return hotfix;
    }

    private String write(Element element) {
        return texts.write(
                List.of(), List.of(new ModelText.Commented(element, List.of())), List.of());
    }

    @Test
    void hotfixesAreReferredToByNameWhenTheyAreKnown() {
        texts.know(List.of("older", "one with blanks"));
        assertEquals(
                "hotfix newer {\n    replaces    older, \"one with blanks\", KB12\n}\n",
                write(replacing("older", "one with blanks", "KB12")));
    }

    @Test
    void thoseThatWereKnownBeforeAreForgotten() {
        texts.know(List.of("older"));
        texts.know(List.of("other"));
        assertThrows(RuntimeException.class, () -> write(replacing("older")));
        assertEquals("hotfix newer {\n    replaces    other\n}\n", write(replacing("other")));
        texts.know(List.of());
        assertThrows(RuntimeException.class, () -> write(replacing("other")));
    }

    @Test
    void productsOfTheCatalogAndComments() {
        Product product =
                texts.catalog().stream()
                        .filter(Product.class::isInstance)
                        .map(Product.class::cast)
                        .filter(it -> it.getName().equals("Windows7"))
                        .findFirst()
                        .orElseThrow();
        Hotfix hotfix = FACTORY.createHotfix();
        hotfix.setName("newer");
        hotfix.setAppliesTo(FACTORY.createProductList());
        ProductAtLevel level = FACTORY.createProductAtLevel();
        level.setProduct(product);
        hotfix.getAppliesTo().getProducts().add(level);
        assertEquals(
                "// head\n\n// above\u2028 it\n".replace('\u2028', ' ')
                        + "hotfix newer {\n    applies to  Windows7\n}\n\n// tail\n",
                texts.write(
                        List.of("head"),
                        List.of(new ModelText.Commented(hotfix, List.of("above\u2028 it"))),
                        List.of("tail")));
    }
}
