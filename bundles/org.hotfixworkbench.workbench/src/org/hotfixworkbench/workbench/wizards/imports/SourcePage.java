package org.hotfixworkbench.workbench.wizards.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;

/** Asks what to import, and into which folder. */
final class SourcePage extends WizardPage {

    private final Optional<IContainer> target;
    private final List<Path> paths;
    private @Nullable SourceForm form;
    private @Nullable ImportRequest request;

    /**
     * @param target the folder to propose
     * @param paths files to begin with; without any, it is the clipboard when that can be imported
     */
    SourcePage(Optional<IContainer> target, List<Path> paths) {
        super("source");
        this.target = target;
        this.paths = paths;
        setTitle("Import Servicing Data");
        setDescription("Articles, package manifests, inventories and replacement data.");
    }

    @Override
    public void createControl(Composite parent) {
        SourceForm made = new SourceForm(parent, this::changed);
        target.ifPresent(made.target()::propose);
        ClipboardText clipboard = ClipboardText.of(parent.getDisplay());
        if (!paths.isEmpty()) {
            made.take(paths);
        } else if (clipboard.kind().isPresent()) {
            made.paste(clipboard);
        }
        form = made;
        setControl(made.area());
        changed();
    }

    private void changed() {
        SourceForm fields = form;
        if (fields == null) {
            return;
        }
        String problem = null;
        try {
            request = fields.request();
        } catch (SourceForm.IncompleteException e) {
            problem = e.getMessage();
            request = null;
        }
        setMessage(problem);
        setPageComplete(problem == null);
    }

    /** What is to be imported; empty while that is not clear. */
    Optional<ImportRequest> request() {
        return Optional.ofNullable(request);
    }
}
