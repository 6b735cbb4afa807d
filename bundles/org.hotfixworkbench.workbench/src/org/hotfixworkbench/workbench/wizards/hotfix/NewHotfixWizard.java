package org.hotfixworkbench.workbench.wizards.hotfix;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.hotfixworkbench.dsl.ide.imports.Descriptor;
import org.hotfixworkbench.workbench.wizards.Language;
import org.hotfixworkbench.workbench.wizards.NewElementWizard;
import org.hotfixworkbench.workbench.wizards.PreviewPage;

/** Writes a hotfix with empty packages, which are then filled in the editor. */
@NonNullByDefault(RETURN_TYPE) // the pages are there as soon as the wizard is shown
public final class NewHotfixWizard extends NewElementWizard {

    private HotfixPage hotfix;
    private ProductsPage products;

    /** For the platform. */
    public NewHotfixWizard() {
        super("New Hotfix", "hotfix");
    }

    @Override
    public void addPages() {
        hotfix = new HotfixPage(selection());
        products = new ProductsPage();
        addPage(hotfix);
        addPage(products);
        addPage(new PreviewPage(this::text));
    }

    private CompletableFuture<Descriptor> text() {
        HotfixDraft draft = hotfix.draft(products);
        return Language.ask(draft::write);
    }

    @Override
    public boolean performFinish() {
        return create(hotfix.file(), text(), "package ");
    }
}
