package org.hotfixworkbench.editor.highlighting;

import java.util.Locale;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;

/**
 * The ways in which a piece of text looks. The colours are definitions of the workbench: users
 * change them in the preferences, and the dark theme has its own.
 */
public enum Style {
    /** A word of the language. */
    KEYWORD(SWT.BOLD),
    /** A comment. */
    COMMENT(SWT.NORMAL),
    /** A text in quotes. */
    STRING(SWT.NORMAL),
    /** A version or a mask of versions. */
    VERSION(SWT.NORMAL),
    /** A date or a time. */
    DATE(SWT.NORMAL),
    /** A number. */
    NUMBER(SWT.NORMAL),
    /** A hotfix, a group or a machine. */
    ELEMENT(SWT.NORMAL),
    /** A product or a code base. */
    PRODUCT(SWT.NORMAL),
    /** One of a fixed set: level, branch, architecture, verdict. */
    LITERAL(SWT.NORMAL),
    /** A file, a manifest or a component. */
    FILE(SWT.NORMAL),
    /** A rule. */
    RULE(SWT.ITALIC);

    private static final String PREFIX = "org.hotfixworkbench.editor.color.";

    private final int font;

    Style(int font) {
        this.font = font;
    }

    /** The name of the colour in the workbench. */
    public String color() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }

    /** Whether a name in the workbench is the one of a colour of ours. */
    static boolean isColor(String name) {
        return name.startsWith(PREFIX);
    }

    /** How it looks in the theme of now; to be asked by the thread of the display. */
    TextAttribute attribute(int more) {
        return new TextAttribute(
                PlatformUI.getWorkbench()
                        .getThemeManager()
                        .getCurrentTheme()
                        .getColorRegistry()
                        .get(color()),
                null,
                font | more);
    }
}
