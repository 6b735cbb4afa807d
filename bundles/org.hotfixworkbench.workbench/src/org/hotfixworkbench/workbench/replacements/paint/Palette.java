package org.hotfixworkbench.workbench.replacements.paint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.ITheme;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.workbench.replacements.scene.Scene.Stroke;

/** The colours of the theme. What is between text and ground is mixed of them. */
public final class Palette {

    private static final String PREFIX = "org.hotfixworkbench.workbench.replacements.color.";
    private static final List<String> NAMES =
            List.of(
                    "security",
                    "critical",
                    "hotfix",
                    "update",
                    "rollup",
                    "pack",
                    "tool",
                    "files",
                    "wrong",
                    "circle",
                    "group");

    private final Map<String, Color> named = new HashMap<>();
    private final Color ground;
    private final Color text;
    private final Color selection;

    /**
     * The colours for a ground and the text on it. In the thread of the display; any may use them.
     */
    public Palette(Display display, Color ground, Color text) {
        this.ground = ground;
        this.text = text;
        this.selection = display.getSystemColor(SWT.COLOR_LIST_SELECTION);
        ITheme theme = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme();
        for (String name : NAMES) {
            named.put(name, theme.getColorRegistry().get(PREFIX + name));
        }
    }

    /** What is behind everything. */
    public Color ground() {
        return ground;
    }

    /** Texts. */
    public Color text() {
        return text;
    }

    /** Texts that step back, still legible. */
    public Color quiet() {
        return mixed(0.68);
    }

    /** Frames of boxes. */
    public Color frame() {
        return mixed(0.55);
    }

    /** The ground of a box. */
    public Color box() {
        return mixed(0.03);
    }

    /** The ground of a box of what is replaced. */
    public Color old() {
        return mixed(0.12);
    }

    /** What is selected. */
    public Color selection() {
        return selection;
    }

    /** Lines. */
    public Color of(Stroke stroke) {
        return switch (stroke) {
            case STATED -> mixed(0.7);
            case BY_FILES -> named("files");
            case WRONG -> named("wrong");
            case CIRCLE -> named("circle");
            case MEMBER -> named("group");
        };
    }

    /** The stripe of a class; related classes share one. */
    public Color of(HotfixClass releaseClass) {
        return switch (releaseClass) {
            case SECURITY_UPDATE, SECURITY_ONLY -> named("security");
            case CRITICAL_UPDATE -> named("critical");
            case HOTFIX -> named("hotfix");
            case UPDATE, DEFINITION_UPDATE -> named("update");
            case ROLLUP, PREVIEW -> named("rollup");
            case SERVICE_PACK, FEATURE_PACK -> named("pack");
            case SERVICING_STACK, DRIVER, TOOL -> named("tool");
            case UNSTATED -> frame();
        };
    }

    private Color named(String name) {
        return Objects.requireNonNull(named.get(name));
    }

    private Color mixed(double share) {
        RGB front = text.getRGB();
        RGB back = ground.getRGB();
        return new Color(
                mixed(front.red, back.red, share),
                mixed(front.green, back.green, share),
                mixed(front.blue, back.blue, share));
    }

    private static int mixed(int front, int back, double share) {
        return (int) Math.round(front * share + back * (1 - share));
    }
}
