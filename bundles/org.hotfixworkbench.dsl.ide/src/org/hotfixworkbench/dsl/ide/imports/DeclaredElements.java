package org.hotfixworkbench.dsl.ide.imports;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.hotfixworkbench.dsl.compile.Declaration;
import org.hotfixworkbench.dsl.compile.DeclarationScanner;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceFinder;
import org.hotfixworkbench.dsl.compile.SourceReader;
import org.hotfixworkbench.model.value.KbNumber;

/** What the files of a project declare, to tell what an import would declare again. */
public final class DeclaredElements {

    private record Name(EClass kind, String name) {}

    private final Map<Name, SourceFile> names = new HashMap<>();
    private final Map<KbNumber, String> articles = new HashMap<>();
    private final Map<Path, Integer> counts = new HashMap<>();

    private DeclaredElements() {}

    /**
     * Scans the files in a folder. One that cannot be read declares nothing: it is reported where
     * all are checked.
     *
     * @param each is called before each file; what it throws ends the work
     */
    public static DeclaredElements in(Path folder, Runnable each) {
        DeclaredElements declared = new DeclaredElements();
        for (SourceFile file : SourceFinder.find(folder, List.of(Path.of(""))).files()) {
            each.run();
            declared.add(file);
        }
        return declared;
    }

    private void add(SourceFile file) {
        List<Declaration> declarations;
        try {
            declarations = DeclarationScanner.scan(SourceReader.read(file));
        } catch (SourceReader.UnreadableException e) {
            return;
        }
        counts.put(file.path(), declarations.size());
        for (Declaration declaration : declarations) {
            names.putIfAbsent(new Name(declaration.kind(), declaration.name()), file);
            if (declaration.article() != null) {
                articles.putIfAbsent(declaration.article(), declaration.name());
            }
        }
    }

    /** The file that declares an element of this kind and name. */
    Optional<SourceFile> file(EClass kind, String name) {
        return Optional.ofNullable(names.get(new Name(kind, name)));
    }

    /** The hotfix that an article is about. */
    Optional<String> hotfix(KbNumber article) {
        return Optional.ofNullable(articles.get(article));
    }

    /** How many elements a file declares. */
    int count(Path file) {
        return counts.getOrDefault(file, 0);
    }
}
