package org.hotfixworkbench.workbench.wizards.project;

import java.util.List;

/** What is where in a servicing project. A habit, not a rule: files are found wherever they are. */
public final class ProjectLayout {

    /** The folder of hotfixes. */
    public static final String HOTFIXES = "hotfixes";

    /** The folder of machines. */
    public static final String MACHINES = "machines";

    /** The folders of a new project. */
    public static final List<String> FOLDERS = List.of(HOTFIXES, MACHINES);

    private ProjectLayout() {}
}
