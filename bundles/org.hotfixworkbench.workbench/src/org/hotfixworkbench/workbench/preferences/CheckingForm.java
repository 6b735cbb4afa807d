package org.hotfixworkbench.workbench.preferences;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleDescription;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.dsl.settings.ProjectFile;
import org.hotfixworkbench.editor.preferences.CheckingPreferences;

/** A choice of the profile, and of a severity for each rule. */
@NonNullByDefault(RETURN_TYPE) // the controls are there as soon as the form is
final class CheckingForm {

    private static final String DEFAULT = "default";

    private final Composite area;
    private final Optional<CheckingPreferences> workspace;
    private final Combo profile;
    private final Label purpose;
    private final RuleTable rules;
    private final Label finds;
    private final Combo severity;
    private final Button about;
    private final Map<String, Severity> chosen = new TreeMap<>();
    private boolean enabled = true;

    /**
     * Makes the controls.
     *
     * @param workspace what holds for what is left open; empty when nothing can be left open
     */
    CheckingForm(Composite parent, Optional<CheckingPreferences> workspace) {
        this.workspace = workspace;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).applyTo(area);
        label("&Profile:");
        profile = choice(profiles());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(profile);
        purpose = sentence();
        profile.addListener(SWT.Selection, event -> show());
        rules = new RuleTable(area, chosen, this::usual);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(3, 1)
                .hint(400, 170)
                .applyTo(rules.control());
        finds = sentence();
        label("&Severity of the selected rules:");
        List<String> severities = new ArrayList<>(List.of(DEFAULT));
        Arrays.stream(Severity.values()).map(Severity::label).forEach(severities::add);
        severity = choice(severities);
        severity.addListener(SWT.Selection, event -> choose());
        about = new Button(area, SWT.PUSH);
        about.setText("A&bout the Rule...");
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(about);
        about.addListener(SWT.Selection, event -> rules.selected().ifPresent(this::explain));
        rules.onSelect(this::showSeverity);
        rules.onOpen(this::explain);
        rules.addMenu(severities, this::choose, this::explain);
        showSeverity();
    }

    private void label(String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
    }

    /** A line for a sentence that may need two. */
    private Label sentence() {
        Label label = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(3, 1)
                .hint(400, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private Combo choice(List<String> items) {
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        return combo;
    }

    private List<String> profiles() {
        List<String> items = new ArrayList<>();
        workspace.ifPresent(it -> items.add("as in the workspace (" + it.profile().label() + ")"));
        Arrays.stream(Profile.values()).map(Profile::label).forEach(items::add);
        return items;
    }

    /** The control to lay out. */
    Control control() {
        return area;
    }

    /** Shows a choice. */
    void set(Optional<Profile> wanted, Map<String, Severity> severities) {
        int open = workspace.isPresent() ? 1 : 0;
        profile.select(wanted.map(it -> it.ordinal() + open).orElse(0));
        chosen.clear();
        chosen.putAll(severities);
        show();
    }

    private void show() {
        purpose.setText(effective().purpose());
        rules.refresh();
        showSeverity();
    }

    /** The profile; empty when it is left open. */
    Optional<Profile> profile() {
        int index = profile.getSelectionIndex() - (workspace.isPresent() ? 1 : 0);
        return index < 0 ? Optional.empty() : Optional.of(Profile.values()[index]);
    }

    private Profile effective() {
        return profile()
                .or(() -> workspace.map(CheckingPreferences::profile))
                .orElse(Profile.PUBLISH);
    }

    /** The severities, of rules that have another one than usual. */
    Map<String, Severity> severities() {
        return Map.copyOf(chosen);
    }

    /** The severity of a rule that nothing is chosen for. */
    private Severity usual(RuleDescription rule) {
        Severity ofWorkspace = workspace.map(it -> it.severities().get(rule.id())).orElse(null);
        return ofWorkspace != null ? ofWorkspace : rule.severities().in(effective());
    }

    private static boolean isFree(RuleDescription rule) {
        return !ProjectFile.ALWAYS_ERRORS.contains(rule.id());
    }

    private void showSeverity() {
        List<RuleDescription> free = rules.selection().stream().filter(it -> isFree(it)).toList();
        severity.setEnabled(!free.isEmpty() && enabled);
        about.setEnabled(rules.selected().isPresent());
        finds.setText(
                rules.selected().map(it -> it.summary() + ".").orElse("No rule is selected."));
        List<String> labels = free.stream().map(this::label).distinct().toList();
        if (labels.size() == 1) {
            severity.setText(labels.get(0));
        } else {
            severity.deselectAll();
        }
    }

    private String label(RuleDescription rule) {
        Severity severity = chosen.get(rule.id());
        return severity == null ? DEFAULT : severity.label();
    }

    private void choose() {
        if (severity.getSelectionIndex() >= 0) {
            choose(severity.getText());
        }
    }

    private void choose(String label) {
        for (RuleDescription rule : enabled ? rules.selection() : List.<RuleDescription>of()) {
            chosen.remove(rule.id());
            if (isFree(rule)) {
                Arrays.stream(Severity.values())
                        .filter(it -> it.label().equals(label))
                        .forEach(it -> chosen.put(rule.id(), it));
            }
        }
        rules.refresh();
        showSeverity();
    }

    private void explain(RuleDescription rule) {
        new RuleDialog(area.getShell(), rule.id()).open();
    }

    /** Lets the choice be changed, or only seen. */
    void setEnabled(boolean wanted) {
        enabled = wanted;
        profile.setEnabled(wanted);
        showSeverity();
    }
}
