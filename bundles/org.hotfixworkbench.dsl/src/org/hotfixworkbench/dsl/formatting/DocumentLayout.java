package org.hotfixworkbench.dsl.formatting;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Expectation;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.Product;

/** The layout of a document: its elements, and its expectations as tables. */
final class DocumentLayout {

    /** expect HOTFIX on MACHINE VERDICT. */
    private static final int EXPECTATION_COLUMNS = 5;

    private final Layout layout;
    private final HotfixLayout hotfixes;
    private final MachineLayout machines;
    private final CatalogLayout catalogs;

    DocumentLayout(Layout layout) {
        this.layout = layout;
        this.hotfixes = new HotfixLayout(layout);
        this.machines = new MachineLayout(layout);
        this.catalogs = new CatalogLayout(layout);
    }

    void plan(Document document) {
        Table expectations = Table.of(EXPECTATION_COLUMNS);
        Element previous = null;
        for (Element element : document.getElements()) {
            layout.before(element, between(previous, element));
            if (element instanceof Expectation) {
                expectations.add(layout.tokens(element));
            } else {
                expectations.align(layout);
                expectations = Table.of(EXPECTATION_COLUMNS);
                plan(element);
            }
            previous = element;
        }
        expectations.align(layout);
    }

    private static Gap between(@Nullable Element previous, Element next) {
        boolean rows = previous instanceof Expectation && next instanceof Expectation;
        return rows ? Gap.LINE : Gap.PARAGRAPH;
    }

    /** Plans one element and what is in it. */
    void plan(EObject element) {
        switch (element) {
            case Document document -> plan(document);
            case Hotfix hotfix -> hotfixes.plan(hotfix);
            case Machine machine -> machines.plan(machine);
            case Codebase codebase -> catalogs.plan(codebase);
            case Product product -> catalogs.plan(product);
            case AlternativeGroup group -> plan(group);
            default -> {
                // a part that is written alone stays on one line
            }
        }
    }

    private void plan(AlternativeGroup group) {
        boolean inBlock = false;
        for (ISemanticRegion token : layout.ownTokens(group)) {
            if (inBlock) {
                layout.before(token, Gap.LINE);
            }
            inBlock |= Layout.keyword(token).equals("{");
        }
    }
}
