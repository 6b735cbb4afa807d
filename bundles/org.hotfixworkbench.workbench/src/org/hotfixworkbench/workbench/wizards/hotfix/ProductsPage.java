package org.hotfixworkbench.workbench.wizards.hotfix;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.workbench.wizards.Language;
import org.hotfixworkbench.workbench.wizards.ProductChoice;
import org.hotfixworkbench.workbench.wizards.ServicingPage;

/** Products with their levels, and the architectures that these were made for. */
@NonNullByDefault(RETURN_TYPE) // the controls are there as soon as the page is
final class ProductsPage extends ServicingPage {

    private Tree tree;
    private Composite boxes;
    private final Map<Architecture, Button> architectures = new EnumMap<>(Architecture.class);

    ProductsPage() {
        super(
                "products",
                "Products",
                "Check what the hotfix is for. It gets a package for each architecture.");
    }

    @Override
    protected void fill(Composite area) {
        heading(area, "&Products and service levels:");
        tree = new Tree(area, SWT.CHECK | SWT.BORDER);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(COLUMNS, 1)
                .hint(420, 240)
                .applyTo(tree);
        tree.addListener(SWT.Selection, this::selected);
        heading(area, "&Architectures:");
        boxes = new Composite(area, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(14).applyTo(boxes);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).applyTo(boxes);
        for (Architecture architecture : Architecture.VALUES) {
            Button box = new Button(boxes, SWT.CHECK);
            box.setText(architecture.toString());
            box.setSelection(true);
            architectures.put(architecture, box);
        }
        showArchitectures();
        Answers.show(Language.ask(ProductChoice::all), area.getDisplay(), this::show);
    }

    private void show(List<ProductChoice> products) {
        if (tree.isDisposed()) {
            return;
        }
        for (ProductChoice product : products) {
            TreeItem item = new TreeItem(tree, SWT.NONE);
            item.setText(product.title());
            item.setData(product);
            for (ProductChoice.Level level : product.levels()) {
                TreeItem child = new TreeItem(item, SWT.NONE);
                child.setText(level.name());
                child.setData(level);
            }
        }
    }

    private void selected(Event event) {
        if (event.detail == SWT.CHECK) {
            TreeItem item = (TreeItem) event.item;
            TreeItem product = item.getParentItem();
            if (product == null) {
                item.setGrayed(false);
                for (TreeItem level : item.getItems()) {
                    level.setChecked(item.getChecked());
                }
                item.setExpanded(item.getExpanded() || item.getChecked());
            } else {
                int checked = 0;
                for (TreeItem level : product.getItems()) {
                    checked += level.getChecked() ? 1 : 0;
                }
                product.setChecked(checked > 0);
                product.setGrayed(checked > 0 && checked < product.getItemCount());
            }
            showArchitectures();
            changed();
        }
    }

    /** Only what the products were made for can be chosen. */
    private void showArchitectures() {
        Set<Architecture> possible = EnumSet.noneOf(Architecture.class);
        targets().forEach(it -> possible.addAll(it.product().architectures()));
        architectures.forEach(
                (architecture, box) -> {
                    boolean shown = possible.contains(architecture);
                    box.setVisible(shown);
                    box.setLayoutData(
                            org.eclipse.jface.layout.RowDataFactory.swtDefaults()
                                    .exclude(!shown)
                                    .create());
                });
        boxes.getParent().layout(true, true);
    }

    @Override
    protected Optional<String> problem() {
        return Optional.empty();
    }

    /** What is checked. */
    List<HotfixDraft.Target> targets() {
        List<HotfixDraft.Target> targets = new ArrayList<>();
        for (TreeItem item : tree.getItems()) {
            List<ProductChoice.Level> levels = new ArrayList<>();
            for (TreeItem level : item.getItems()) {
                if (level.getChecked()) {
                    levels.add((ProductChoice.Level) level.getData());
                }
            }
            if (!levels.isEmpty()) {
                targets.add(new HotfixDraft.Target((ProductChoice) item.getData(), levels));
            }
        }
        return targets;
    }

    /** The architectures that are checked and possible. */
    Set<Architecture> architectures() {
        Set<Architecture> chosen = EnumSet.noneOf(Architecture.class);
        targets().forEach(it -> chosen.addAll(it.product().architectures()));
        chosen.removeIf(it -> !architectures.get(it).getSelection());
        return chosen;
    }
}
