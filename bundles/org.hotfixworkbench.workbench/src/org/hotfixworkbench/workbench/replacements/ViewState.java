package org.hotfixworkbench.workbench.replacements;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;

/** What the view remembers from one start to the next. */
final class ViewState {

    /** The steps of all. */
    static final int ALL = 11;

    /** The hotfix around which is shown what there is; empty for everything. */
    String focus = "";

    /** The address of the project that the user has chosen; empty for none. */
    String project = "";

    /** The hotfix to select when the picture is there. */
    String select = "";

    /** How many replacements away things are shown; {@link #ALL} for all. */
    int depth = ALL;

    /** How large it is painted. */
    double scale = 1;

    /** Whether the view follows the cursor in editors. */
    boolean link;

    int steps() {
        return depth >= ALL ? Integer.MAX_VALUE : depth;
    }

    void restore(@Nullable IMemento memento) {
        if (memento == null) {
            return;
        }
        String name = memento.getString("focus");
        focus = name == null ? "" : name;
        select = focus;
        String chosen = memento.getString("project");
        project = chosen == null ? "" : chosen;
        Integer steps = memento.getInteger("depth");
        depth = steps == null ? ALL : Math.clamp(steps, 1, ALL);
        Float zoom = memento.getFloat("scale");
        scale = zoom == null ? 1 : zoom;
        link = Boolean.TRUE.equals(memento.getBoolean("link"));
    }

    void save(IMemento memento) {
        memento.putString("focus", focus);
        memento.putString("project", project);
        memento.putInteger("depth", depth);
        memento.putFloat("scale", (float) scale);
        memento.putBoolean("link", link);
    }
}
