package org.hotfixworkbench.testing;

import java.nio.file.Path;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Pictures of what is on the screen, for the documentation: see releng/scripts/screenshots. */
public final class Pictures {

    private Pictures() {}

    /** Whether the workbench was started with the dark theme: the toolkit takes it up only then. */
    public static boolean isDark() {
        return PlatformUI.getWorkbench()
                .getService(IThemeEngine.class)
                .getActiveTheme()
                .getId()
                .contains("dark");
    }

    /** Takes the window of the workbench, with what lies over it. */
    public static void take(String name) {
        take(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), name);
    }

    /** Takes a window, such as a dialog. */
    public static void take(Shell shell, String name) {
        Workbench.pass(1_500);
        Display display = Display.getCurrent();
        Rectangle area = shell.getClientArea();
        Image image = new Image(display, area.width, area.height);
        GC gc = new GC(display);
        gc.copyArea(image, shell.getLocation().x, shell.getLocation().y);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        Path file = Path.of(System.getProperty("screenshots"), name + ".png");
        loader.save(file.toString(), SWT.IMAGE_PNG);
        image.dispose();
    }
}
