package org.hotfixworkbench.dsl.ide.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.dsl.compile.SourceReader;
import org.hotfixworkbench.importers.FolderImporter;
import org.hotfixworkbench.importers.Importer;
import org.hotfixworkbench.importers.Importers;
import org.hotfixworkbench.importers.Source;
import org.hotfixworkbench.model.value.ManifestName;

/**
 * Which importer reads which files. Articles and everything that is a file of its own come first,
 * folders of packages last, so that packages can be compared with their articles.
 */
public final class ImportPlan {

    /**
     * What is read together.
     *
     * @param name the file, or the folder when there are several files, as the user names it
     * @param importer what reads it
     * @param files the files by name
     */
    public record Unit(String name, Importer importer, Map<String, Path> files) {}

    private final ImportSettings settings;
    private final List<Unit> single = new ArrayList<>();
    private final Map<String, Map<String, Path>> folders = new TreeMap<>();
    private final Map<String, FolderImporter> folderKinds = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<ImportFailure> failures = new ArrayList<>();

    private ImportPlan(ImportSettings settings) {
        this.settings = settings;
    }

    /**
     * Looks at the beginning of each file.
     *
     * @param each is called before each file; what it throws ends the work
     */
    public static ImportPlan of(SourceFiles sources, ImportSettings settings, Runnable each) {
        ImportPlan plan = new ImportPlan(settings);
        plan.failures.addAll(sources.problems());
        sources.files()
                .forEach(
                        (name, file) -> {
                            each.run();
                            plan.classify(name, file);
                        });
        plan.unknown.forEach(plan::refuse);
        return plan;
    }

    /** What there is to read, in order. */
    public List<Unit> units() {
        List<Unit> units = new ArrayList<>(single);
        folders.forEach(
                (folder, files) -> {
                    FolderImporter importer = folderKinds.get(folder);
                    if (importer != null) {
                        String only = files.keySet().iterator().next();
                        units.add(new Unit(files.size() == 1 ? only : folder, importer, files));
                    }
                });
        return units;
    }

    /** What cannot be read. */
    public List<ImportFailure> failures() {
        return failures;
    }

    private void classify(String name, Path file) {
        Importer importer;
        try {
            importer = kindOf(Source.open(file, settings.encoding()));
        } catch (IOException e) {
            failures.add(new ImportFailure(name, 0, SourceReader.reason(e)));
            return;
        }
        switch (importer) {
            case null -> unknown.add(name);
            case FolderImporter kind -> {
                String folder = folderOf(name);
                folderKinds.putIfAbsent(folder, kind);
                folders.computeIfAbsent(folder, it -> new TreeMap<>()).put(name, file);
            }
            default -> single.add(new Unit(name, importer, Map.of(name, file)));
        }
    }

    private @Nullable Importer kindOf(Source source) {
        Importer forced = settings.kind();
        return forced != null ? forced : Importers.recognising(source).orElse(null);
    }

    private void refuse(String name) {
        if (isCarried(name)) {
            return;
        }
        failures.add(new ImportFailure(name, 0, Importers.UNRECOGNISED));
    }

    /**
     * Whether a file is one that the package in a folder carries, beside its manifests: a catalog,
     * a list of the cabinet, or a file in a folder that is named like a component.
     */
    private boolean isCarried(String name) {
        String folder = folderOf(name);
        String lower = name.toLowerCase(Locale.ROOT);
        return folders.containsKey(folder) && lower.matches(".*\\.(cat|cix\\.xml)")
                || folders.containsKey(folderOf(folder))
                        && ManifestName.parse(folder.substring(folder.lastIndexOf('/') + 1))
                                .isPresent();
    }

    private static String folderOf(String name) {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "." : slash == 0 ? "/" : name.substring(0, slash);
    }
}
