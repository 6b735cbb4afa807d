package org.hotfixworkbench.workbench.wizards.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.model.value.KbNumber;
import org.hotfixworkbench.workbench.wizards.Language;
import org.hotfixworkbench.workbench.wizards.ProductChoice;

/** The part of the page where a machine is described by hand. */
final class HandMadePart {

    private final Runnable changed;
    private final Composite area;
    private final Combo product;
    private final Combo level;
    private final Combo architecture;
    private final Text installed;
    private List<ProductChoice> products = List.of();

    HandMadePart(Composite parent, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(area);
        product = choice("&Product:");
        level = choice("&Level:");
        architecture = choice("&Architecture:");
        label("&Installed updates:");
        installed = new Text(area, SWT.BORDER);
        installed.setMessage("KB numbers with blanks or commas; more can be there");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(installed);
        installed.addListener(SWT.Modify, event -> changed.run());
        product.addListener(SWT.Selection, event -> productChosen());
        Answers.show(Language.ask(ProductChoice::all), area.getDisplay(), this::show);
    }

    private Combo choice(String text) {
        label(text);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    private void label(String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
    }

    private void show(List<ProductChoice> all) {
        if (!product.isDisposed()) {
            products = all;
            product.setItems(all.stream().map(ProductChoice::title).toArray(String[]::new));
        }
    }

    private void productChosen() {
        ProductChoice chosen = products.get(product.getSelectionIndex());
        level.setItems(
                chosen.levels().stream().map(ProductChoice.Level::name).toArray(String[]::new));
        level.select(level.getItemCount() - 1);
        architecture.setItems(
                chosen.architectures().stream().map(Object::toString).toArray(String[]::new));
        int common = architecture.indexOf("x64");
        architecture.select(Math.max(0, common));
        changed.run();
    }

    Composite area() {
        return area;
    }

    Optional<String> problem() {
        if (product.getSelectionIndex() < 0) {
            return Optional.of("Choose what the machine runs.");
        }
        for (String word : words()) {
            if (!KbNumber.matches(word)) {
                return Optional.of("'" + word + "' is no KB number; write it like KB976932.");
            }
        }
        return Optional.empty();
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        for (String word : installed.getText().split("[\\s,;]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    HandMadeFacts facts() {
        ProductChoice chosen = products.get(product.getSelectionIndex());
        return new HandMadeFacts(
                chosen,
                chosen.levels().get(level.getSelectionIndex()),
                chosen.architectures().get(architecture.getSelectionIndex()),
                words().stream().map(KbNumber::parse).sorted().distinct().toList());
    }
}
