package org.hotfixworkbench.dsl.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.NamedElement;

/** A compilation of files in a folder, for tests; keeps everything that the compiler has told. */
public final class Compiled implements CompilationListener {

    private final List<String> events = new ArrayList<>();
    private final List<SourceFinding> findings = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private @Nullable Catalog catalog;

    private Compiled() {}

    /** Compiles all sources of a folder. */
    public static Compiled folder(Path folder) {
        Compiled compiled = new Compiled();
        ServicingCompiler.compile(
                SourceFinder.find(folder, List.of(Path.of(""))).files(),
                Profile.PUBLISH,
                LocalDate.of(2026, 1, 1),
                compiled);
        return compiled;
    }

    /** Writes files, given as names and texts in turn, and compiles all sources of the folder. */
    public static Compiled of(Path folder, String... files) throws IOException {
        for (int i = 0; i < files.length; i += 2) {
            Files.writeString(folder.resolve(files[i]), files[i + 1]);
        }
        return folder(folder);
    }

    @Override
    public void catalog(Catalog it) {
        catalog = it;
        events.add("catalog");
    }

    @Override
    public void file(SourceFile file, Document document, List<SourceFinding> found) {
        events.add("file " + file.name());
        documents.add(document);
        findings.addAll(found);
    }

    @Override
    public void workspace(List<SourceFinding> found) {
        events.add("workspace");
        findings.addAll(found);
    }

    @Override
    public void unreadable(InputProblem problem) {
        events.add("unreadable " + problem);
    }

    /** What was called, in order. */
    public List<String> events() {
        return events;
    }

    /** The catalog. */
    public Catalog catalog() {
        Catalog it = catalog;
        if (it == null) {
            throw new AssertionError("no catalog");
        }
        return it;
    }

    /** All findings. */
    public List<SourceFinding> findings() {
        return findings;
    }

    /** The findings as a report prints them, the severity left out. */
    public List<String> report() {
        return findings.stream()
                .map(
                        it ->
                                "%s:%d:%d: %s [%s]"
                                        .formatted(
                                                it.file(),
                                                it.span().line(),
                                                it.span().column(),
                                                it.message(),
                                                it.rule()))
                .toList();
    }

    /** The hotfix of a name. */
    public Hotfix hotfix(String name) {
        return (Hotfix) named(name);
    }

    /** The top-level element of a name. */
    public NamedElement named(String name) {
        for (Document document : documents) {
            for (Element element : document.getElements()) {
                if (element instanceof NamedElement named && name.equals(named.getName())) {
                    return named;
                }
            }
        }
        throw new AssertionError(name);
    }
}
