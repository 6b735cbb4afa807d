package org.hotfixworkbench.workbench.subjects;

import java.util.List;

/** A line of a view that is about elements: commands take them from what is selected. */
public interface About {

    /** What it is about. */
    List<Mention> mentions();
}
