package org.hotfixworkbench.workbench.wizards.export;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.FormatChoice;
import org.hotfixworkbench.workbench.wizards.ServicingPage;

/** Of which project, in which formats, where to. */
@NonNullByDefault(RETURN_TYPE) // the controls are there as soon as the page is
final class ExportPage extends ServicingPage {

    private static final String FINDINGS = "findings";
    private static final String FORMATS = "formats";
    private static final String PROFILE = "profile";
    private static final int TABLE_HEIGHT = 200;

    private final IStructuredSelection selection;
    private final List<IProject> projects = new ArrayList<>();
    private FormatTable formats;
    private Combo project;
    private Combo profile;
    private Text folder;
    private Button findings;
    private Label errorsHeading;
    private Text errors;
    private boolean elsewhere;
    private boolean presetting;

    ExportPage(IStructuredSelection selection) {
        super("export", "Model", "The sources are checked; with errors, nothing is written.");
        this.selection = selection;
    }

    @Override
    protected void fill(Composite area) {
        for (IProject candidate : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (candidate.isOpen() && candidate.getLocation() != null) {
                projects.add(candidate);
            }
        }
        project =
                choice(
                        area,
                        "&Project:",
                        projects.stream().map(IProject::getName).toArray(String[]::new));
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        project.select(selected == null ? 0 : Math.max(0, projects.indexOf(selected.getProject())));
        formats(area);
        label(area, "&Folder:");
        folder = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        button(area, "&Browse...", this::browse);
        profile = choice(area, "P&rofile:", "as the project says", "draft", "publish", "import");
        profile.select(Math.max(0, profile.indexOf(String.valueOf(settings().get(PROFILE)))));
        findings = option(area, SWT.CHECK, "Write the fi&ndings, too: " + ModelBuild.FINDINGS);
        findings.setSelection(settings().getBoolean(FINDINGS));
        errorsHeading = heading(area, "Errors:");
        errors =
                new Text(
                        area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(COLUMNS, 1)
                .hint(480, 90)
                .applyTo(errors);
        show(List.of());
        presetFolder();
        folder.addListener(
                SWT.Modify,
                event -> {
                    elsewhere |= !presetting;
                    changed();
                });
        project.addListener(SWT.Selection, event -> presetFolder());
    }

    private void formats(Composite area) {
        heading(area, "Formats:");
        formats = new FormatTable(area, this::changed);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(COLUMNS, 1)
                .hint(SWT.DEFAULT, TABLE_HEIGHT)
                .applyTo(formats.control());
        String last = settings().get(FORMATS);
        formats.set(
                last == null
                        ? Exporters.DEFAULT.stream().map(Format::id).toList()
                        : List.of(last.split(",")));
    }

    private void presetFolder() {
        if (!elsewhere && project.getSelectionIndex() >= 0) {
            presetting = true;
            folder.setText(project().getLocation().append("model").toOSString());
            presetting = false;
        }
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    @Override
    public void changed() {
        if (errors != null) {
            show(List.of());
        }
        super.changed();
    }

    @Override
    protected Optional<String> problem() {
        if (projects.isEmpty()) {
            return Optional.of("There is no open project to export.");
        }
        if (formats().isEmpty()) {
            return Optional.of("Check at least one format.");
        }
        if (folder.getText().isBlank()) {
            return Optional.of("Choose a folder to write to.");
        }
        try {
            Path path = Path.of(folder.getText().trim());
            if (!path.isAbsolute()) {
                return Optional.of("Give the whole path of the folder.");
            }
            return Files.exists(path) && !Files.isDirectory(path)
                    ? Optional.of("'" + path.getFileName() + "' is a file, not a folder.")
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of("This is no name for a folder.");
        }
    }

    /** Shows why nothing was written. */
    void show(List<String> found) {
        errors.setText(String.join("\n", found));
        errors.setVisible(!found.isEmpty());
        errorsHeading.setVisible(!found.isEmpty());
    }

    /** The project. */
    IProject project() {
        return projects.get(project.getSelectionIndex());
    }

    /** The folder. */
    Path folder() {
        return Path.of(folder.getText().trim());
    }

    /** The formats. */
    List<FormatChoice> formats() {
        return Exporters.choose(formats.get(), Map.of());
    }

    /** The profile; empty for that of the project. */
    Optional<Profile> profile() {
        int index = profile.getSelectionIndex();
        return index <= 0 ? Optional.empty() : Optional.of(Profile.values()[index - 1]);
    }

    /** Whether findings are written. */
    boolean withFindings() {
        return findings.getSelection();
    }

    /** Keeps what was chosen for the next time. */
    void remember() {
        settings().put(FINDINGS, findings.getSelection());
        settings().put(PROFILE, profile.getText());
        settings().put(FORMATS, String.join(",", formats.get()));
    }
}
