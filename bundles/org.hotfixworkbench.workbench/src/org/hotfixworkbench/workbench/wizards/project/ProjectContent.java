package org.hotfixworkbench.workbench.wizards.project;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.hotfixworkbench.dsl.settings.ProjectFile;
import org.hotfixworkbench.workbench.WorkbenchPlugin;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The files that a new project begins with. */
public enum ProjectContent {
    /** The examples that come with the workbench. */
    EXAMPLES {
        @Override
        List<Entry> entries() throws IOException {
            return packed("examples/");
        }
    },
    /** The cases of applicability, with replacements and alternatives, that come with it. */
    CASES {
        @Override
        List<Entry> entries() throws IOException {
            return packed("cases/");
        }
    },
    /** Only what says how sources are checked. */
    EMPTY {
        @Override
        List<Entry> entries() {
            return List.of(new Entry(ProjectFile.NAME, SETTINGS.getBytes(StandardCharsets.UTF_8)));
        }
    };

    /** The profile is the one that holds anyway; the file shows where to change it. */
    private static final String SETTINGS = "{\n    \"profile\": \"publish\"\n}\n";

    /** Where the build packs the examples of the repository. */
    private static final String PACKED = "org/hotfixworkbench/workbench/wizards/project/";

    /**
     * A file.
     *
     * @param path in the project, with slashes
     * @param bytes what is in it
     */
    record Entry(String path, byte[] bytes) {}

    /** The files, by path. */
    abstract List<Entry> entries() throws IOException;

    private static List<Entry> packed(String content) throws IOException {
        String folder = PACKED + content;
        Bundle bundle = FrameworkUtil.getBundle(WorkbenchPlugin.class);
        List<Entry> entries = new ArrayList<>();
        var found = bundle.findEntries(folder, "*", true);
        for (URL url : found == null ? List.<URL>of() : Collections.list(found)) {
            String path = url.getPath();
            if (!path.endsWith("/")) {
                try (InputStream input = url.openStream()) {
                    entries.add(
                            new Entry(
                                    path.substring(path.indexOf(folder) + folder.length()),
                                    input.readAllBytes()));
                }
            }
        }
        if (entries.isEmpty()) {
            throw new IOException(folder + " is missing in " + bundle);
        }
        entries.sort(Comparator.comparing(Entry::path));
        return entries;
    }
}
