package org.hotfixworkbench.workbench.preferences;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.hotfixworkbench.core.rules.RuleDescription;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.dsl.check.KnownRules;
import org.hotfixworkbench.workbench.tables.Column;
import org.hotfixworkbench.workbench.tables.DataTable;

/** All rules, with the severity that each has. */
final class RuleTable {

    private final Map<String, Severity> chosen;
    private final Function<RuleDescription, Severity> usual;
    private final DataTable<RuleDescription> table;

    /**
     * Makes the table.
     *
     * @param chosen the severities that somebody has chosen, by rule; may change
     * @param usual the severity of a rule that nobody has chosen one for
     */
    RuleTable(
            Composite parent,
            Map<String, Severity> chosen,
            Function<RuleDescription, Severity> usual) {
        this.chosen = chosen;
        this.usual = usual;
        table =
                new DataTable<>(
                        parent,
                        List.of(
                                Column.text("Rule", 26, RuleDescription::id),
                                Column.text("Severity", 8, this::severity),
                                Column.text("Default", 8, it -> usual.apply(it).label()),
                                Column.text("Finds", 70, RuleDescription::summary)),
                        this::icon);
        table.set(KnownRules.ALL);
    }

    private String severity(RuleDescription rule) {
        Severity severity = chosen.get(rule.id());
        return severity == null ? "default" : severity.label();
    }

    private @Nullable Image icon(RuleDescription rule) {
        Severity severity = chosen.getOrDefault(rule.id(), usual.apply(rule));
        String name =
                switch (severity) {
                    case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
                    case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
                    case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
                    case OFF -> null;
                };
        return name == null ? null : PlatformUI.getWorkbench().getSharedImages().getImage(name);
    }

    /** The control to lay out. */
    Control control() {
        return table.control();
    }

    /** Shows the severities as they are now. */
    void refresh() {
        table.refresh();
    }

    /** The selected rules. */
    List<RuleDescription> selection() {
        return table.selection();
    }

    /** The selected rule; of several the first. */
    Optional<RuleDescription> selected() {
        return table.selected();
    }

    /** Calls when other rules are selected. */
    void onSelect(Runnable listener) {
        table.onSelect(it -> listener.run());
    }

    /** Is told on which rule Enter was pressed. */
    void onOpen(Consumer<RuleDescription> listener) {
        table.onOpen(listener);
    }

    /**
     * Adds the menu of the rows.
     *
     * @param severities the words for severities
     * @param choose gives the selected rules a severity
     * @param explain says more of a rule
     */
    void addMenu(
            List<String> severities, Consumer<String> choose, Consumer<RuleDescription> explain) {
        MenuManager menu = new MenuManager();
        for (String severity : severities) {
            menu.add(action(severity, () -> choose.accept(severity)));
        }
        menu.add(new Separator());
        menu.add(action("About the Rule...", () -> selected().ifPresent(explain)));
        menu.add(new Separator());
        menu.add(table.copyAction());
        menu.add(table.copyCsvAction());
        table.table().setMenu(menu.createContextMenu(table.table()));
    }

    private static Action action(String text, Runnable run) {
        return new Action(Character.toUpperCase(text.charAt(0)) + text.substring(1)) {
            @Override
            public void run() {
                run.run();
            }
        };
    }
}
