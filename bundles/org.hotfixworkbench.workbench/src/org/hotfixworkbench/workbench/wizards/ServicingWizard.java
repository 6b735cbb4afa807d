package org.hotfixworkbench.workbench.wizards;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.hotfixworkbench.workbench.WorkbenchPlugin;
import org.osgi.framework.FrameworkUtil;

/**
 * A wizard with a banner, that remembers what was chosen, works in the background, and says in its
 * page why something did not succeed.
 */
public abstract class ServicingWizard extends Wizard implements IWorkbenchWizard {

    private IStructuredSelection selection = StructuredSelection.EMPTY;

    /**
     * Creates the wizard.
     *
     * @param title of the window
     * @param kind of wizard, in one word: names its settings and, as banner-kind.svg, its picture
     */
    protected ServicingWizard(String title, String kind) {
        setWindowTitle(title);
        setNeedsProgressMonitor(true);
        setDefaultPageImageDescriptor(banner(kind));
        IDialogSettings all =
                PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(WorkbenchPlugin.class))
                        .getDialogSettings();
        setDialogSettings(DialogSettings.getOrCreateSection(all, "wizard-" + kind));
    }

    private static ImageDescriptor banner(String kind) {
        return ImageDescriptor.createFromURL(
                FrameworkUtil.getBundle(WorkbenchPlugin.class)
                        .getEntry("icons/banner-" + kind + ".svg"));
    }

    @Override
    public void init(@Nullable IWorkbench workbench, @Nullable IStructuredSelection selected) {
        selection = selected == null ? StructuredSelection.EMPTY : selected;
    }

    /** What was selected when the wizard was opened. */
    protected IStructuredSelection selection() {
        return selection;
    }

    /**
     * Works outside of the thread of the display, with progress in the wizard.
     *
     * @return whether it succeeded; if not, the page says why
     */
    protected boolean run(IRunnableWithProgress work) {
        try {
            getContainer().run(true, true, work);
            return true;
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (!(cause instanceof OperationCanceledException)) {
                show(cause);
            }
            return false;
        } catch (InterruptedException e) {
            return false; // cancelled: the work has cleaned up
        }
    }

    private void show(Throwable failure) {
        if (!(failure instanceof CoreException core)
                || core.getStatus().getSeverity() == IStatus.ERROR
                        && core.getStatus().getException() instanceof RuntimeException) {
            WorkbenchPlugin.log().error(getWindowTitle() + " failed", failure);
        }
        String sentence = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        IWizardPage page = getContainer().getCurrentPage();
        if (page instanceof WizardPage shown) {
            shown.setErrorMessage(sentence);
        }
    }
}
