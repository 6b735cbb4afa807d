package org.hotfixworkbench.workbench.explorer;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.hotfixworkbench.editor.markers.Problems;
import org.hotfixworkbench.workbench.WorkbenchPlugin;

/** A sign on files with errors or warnings of ours, and on folders and projects with such files. */
public final class ProblemSigns extends LabelProvider
        implements ILightweightLabelDecorator, IResourceChangeListener {

    /** Listens to problems that come and go. */
    public ProblemSigns() {
        ResourcesPlugin.getWorkspace()
                .addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        super.dispose();
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (element instanceof IResource resource && resource.isAccessible()) {
            String sign = sign(severity(resource));
            if (sign != null) {
                ImageDescriptor image =
                        PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(sign);
                decoration.addOverlay(image, IDecoration.BOTTOM_LEFT);
            }
        }
    }

    /** The worst problem of a resource and of what is below it; -1 for none. */
    static int severity(IResource resource) {
        try {
            return resource.findMaxProblemSeverity(Problems.TYPE, true, IResource.DEPTH_INFINITE);
        } catch (CoreException e) {
            if (resource.isAccessible()) { // else it has gone meanwhile
                WorkbenchPlugin.log().error("The problems of a resource cannot be read", e);
            }
            return -1;
        }
    }

    private static @Nullable String sign(int severity) {
        return switch (severity) {
            case IMarker.SEVERITY_ERROR -> ISharedImages.IMG_DEC_FIELD_ERROR;
            case IMarker.SEVERITY_WARNING -> ISharedImages.IMG_DEC_FIELD_WARNING;
            default -> null;
        };
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        Set<IResource> changed = new LinkedHashSet<>();
        for (IMarkerDelta delta : event.findMarkerDeltas(Problems.TYPE, true)) {
            IResource at = delta.getResource();
            while (at != null && at.getType() != IResource.ROOT) {
                changed.add(at);
                at = at.getParent();
            }
        }
        Display display = Display.getDefault();
        if (!changed.isEmpty() && !display.isDisposed()) {
            display.asyncExec(
                    () ->
                            fireLabelProviderChanged(
                                    new LabelProviderChangedEvent(this, changed.toArray())));
        }
    }
}
