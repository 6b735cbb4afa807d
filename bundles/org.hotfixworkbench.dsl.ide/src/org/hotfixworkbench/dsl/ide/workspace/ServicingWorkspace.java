package org.hotfixworkbench.dsl.ide.workspace;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceSet;
import org.hotfixworkbench.dsl.compile.WorkAhead;

/**
 * The folders of the client, each a project, and the files that are open outside of them. A file
 * belongs to the innermost folder that it is in. Only the language thread may use it.
 */
public final class ServicingWorkspace implements AutoCloseable {

    private final LanguageThread thread;
    private final ProjectListener listener;
    private final SettingsSource settings;

    /** Other threads may read which folders there are. */
    private final Map<Path, Project> folders = Collections.synchronizedMap(new LinkedHashMap<>());

    private final Map<Path, Project> singles = new LinkedHashMap<>();
    private final Set<String> excluded;

    /** Tells how the files of a folder are checked. */
    @FunctionalInterface
    public interface SettingsSource {
        /** The settings for the files below a folder, or for a single file. */
        RuleSettings of(Path folderOrFile);
    }

    /**
     * Starts with no folder.
     *
     * @param thread the thread that owns it
     * @param listener hears what becomes of files
     * @param settings tells how files are checked
     * @param excluded names of folders that are not looked into, beside hidden ones
     */
    public ServicingWorkspace(
            LanguageThread thread,
            ProjectListener listener,
            SettingsSource settings,
            Set<String> excluded) {
        this.thread = thread;
        this.listener = listener;
        this.settings = settings;
        this.excluded = Set.copyOf(excluded);
    }

    /** The projects, those of single files behind those of folders. */
    public List<Project> projects() {
        List<Project> all = new ArrayList<>(folders.values());
        all.addAll(singles.values());
        return all;
    }

    /** The folders; any thread may ask. */
    List<Path> folders() {
        synchronized (folders) {
            return List.copyOf(folders.keySet());
        }
    }

    /** Names of folders that are not looked into; any thread may ask. */
    Set<String> excluded() {
        return excluded;
    }

    /** Adds folders and looks into them; files of others that are in them move there. */
    public void addFolders(Collection<Path> added) {
        Map<SourceState, OpenText> opened = new LinkedHashMap<>();
        for (Path folder : added) {
            if (!folders.containsKey(folder)) {
                for (Project project : projects()) {
                    handOver(project, folder, opened);
                }
                folders.put(folder, new Project(folder, settings.of(folder), listener, thread));
            }
        }
        added.forEach(this::load);
        opened.forEach((source, text) -> open(source.uri(), source.file().path(), text));
    }

    private void handOver(Project from, Path folder, Map<SourceState, OpenText> opened) {
        Path root = from.root();
        if (root != null && root.startsWith(folder)) {
            return;
        }
        for (SourceState source : List.copyOf(from.files())) {
            OpenText text = source.open;
            if (source.file().path().startsWith(folder)) {
                if (text != null) {
                    opened.put(source, text);
                }
                from.remove(source);
            }
        }
        singles.values().removeIf(it -> it == from && it.files().isEmpty());
    }

    private void load(Path folder) {
        Project project = folders.get(folder);
        if (project == null) {
            return;
        }
        List<SourceState> found = new ArrayList<>();
        for (SourceFile file : FolderFiles.of(folder, excluded)) {
            if (projectOf(file.path()) == project && project.file(file.path()) == null) {
                found.add(new SourceState(file, uri(file.path())));
            }
        }
        List<SourceFile> files = found.stream().map(SourceState::file).toList();
        try (WorkAhead<SourceSet.Scanned> scans = new WorkAhead<>(files, project::scan)) {
            project.load(found, scans::next);
        }
    }

    /** Removes a folder with its files; those that are open stay as single files. */
    public void removeFolder(Path folder) {
        Project removed = folders.remove(folder);
        if (removed == null) {
            return;
        }
        List<SourceState> files = List.copyOf(removed.files());
        Map<SourceState, OpenText> opened = new LinkedHashMap<>();
        for (SourceState source : files) {
            OpenText text = source.open;
            if (text != null) {
                opened.put(source, text);
            }
            removed.remove(source);
        }
        removed.close();
        for (Path outer : List.copyOf(folders.keySet())) {
            if (folder.startsWith(outer)) {
                load(outer);
            }
        }
        opened.forEach((source, text) -> open(source.uri(), source.file().path(), text));
    }

    /**
     * Looks into all folders again: files that nobody told about may have come, gone or changed.
     */
    public void reloadFolders() {
        for (Path folder : List.copyOf(folders.keySet())) {
            Project old = folders.get(folder);
            if (old != null) {
                removeFolder(folder);
                addFolders(List.of(folder));
            }
        }
    }

    /** The file with an address; null when it is neither open nor in a folder. */
    public @Nullable SourceState find(Path path) {
        Project project = projectOf(path);
        if (project == null) {
            project = singles.get(path);
        }
        return project == null ? null : project.file(path);
    }

    /** The project that a file is in, or would be in; null outside of all folders. */
    public @Nullable Project project(Path path) {
        Project project = projectOf(path);
        return project == null ? singles.get(path) : project;
    }

    private @Nullable Project projectOf(Path path) {
        Project innermost = null;
        int depth = -1;
        for (Map.Entry<Path, Project> folder : folders.entrySet()) {
            if (path.startsWith(folder.getKey()) && folder.getKey().getNameCount() > depth) {
                innermost = folder.getValue();
                depth = folder.getKey().getNameCount();
            }
        }
        return innermost;
    }

    /** An editor has opened a file. */
    public void open(String uri, Path path, String text, int version) {
        open(uri, path, OpenText.of(text, version));
    }

    private void open(String uri, Path path, OpenText text) {
        Project project = projectOf(path);
        if (project == null) {
            project =
                    singles.computeIfAbsent(
                            path, it -> new Project(null, settings.of(it), listener, thread));
        }
        SourceState source = project.file(path);
        if (source == null) {
            source = new SourceState(sourceFile(project, path), uri);
        }
        source.uri = uri;
        project.edit(source, text, null);
    }

    private static SourceFile sourceFile(Project project, Path path) {
        Path root = project.root();
        Path shown = root == null ? path.getFileName() : root.relativize(path);
        return new SourceFile(path, shown.toString().replace('\\', '/'));
    }

    /**
     * An editor has changed the text of an open file.
     *
     * @param source the file
     * @param offset where, as a position in the text as it was
     * @param length how many characters went; -1 stands for all of them
     */
    public void change(SourceState source, int offset, int length, String inserted, int version) {
        OpenText text = source.open;
        Project project = project(source.file().path());
        if (text == null || project == null) {
            return;
        }
        int removed = length < 0 ? text.lines().text().length() - offset : length;
        project.edit(
                source,
                text.replaced(offset, removed, inserted, version),
                new FindingShift(offset, removed, inserted.length()));
    }

    /** An editor has closed a file. */
    public void close(SourceState source) {
        Path path = source.file().path();
        Project project = project(path);
        if (project == null) {
            return;
        }
        if (singles.remove(path) != null) {
            project.remove(source);
            project.close();
        } else {
            project.close(source);
        }
    }

    /** A file or folder has come, gone or changed on disk. */
    public void changedOnDisk(Path path) {
        Project project = projectOf(path);
        if (project == null) {
            return;
        }
        SourceState known = project.file(path);
        if (known != null) {
            project.changedOnDisk(known);
        } else if (FolderFiles.isSource(path)
                && !FolderFiles.isExcluded(project.root(), path, excluded)) {
            project.changedOnDisk(new SourceState(sourceFile(project, path), uri(path)));
        } else {
            changedFolder(project, path);
        }
    }

    /** A folder that is gone takes its files with it; one that has come brings some. */
    private void changedFolder(Project project, Path folder) {
        for (SourceState source : List.copyOf(project.files())) {
            if (source.file().path().startsWith(folder)) {
                project.changedOnDisk(source);
            }
        }
        if (folder.toFile().isDirectory()
                && !FolderFiles.isExcluded(project.root(), folder, excluded)) {
            for (SourceFile file : FolderFiles.of(folder, excluded)) {
                if (project.file(file.path()) == null) {
                    changedOnDisk(file.path());
                }
            }
        }
    }

    private static String uri(Path path) {
        URI uri = path.toUri();
        return uri.toString();
    }

    /** Whether everything was checked, also across files, and nothing has changed since. */
    public boolean isSettled() {
        return projects().stream().allMatch(Project::isSettled);
    }

    /** Does a small piece of what is left to do; see {@link LanguageThread.Idle}. */
    public long step() {
        long soonest = LanguageThread.FOREVER;
        for (Project project : projects()) {
            soonest = Math.min(soonest, project.step());
        }
        return soonest;
    }

    @Override
    public void close() {
        projects().forEach(Project::close);
    }
}
