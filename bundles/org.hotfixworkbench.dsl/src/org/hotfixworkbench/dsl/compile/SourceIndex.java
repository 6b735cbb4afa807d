package org.hotfixworkbench.dsl.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.impl.AbstractResourceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.hotfixworkbench.dsl.naming.ExportedNames;
import org.hotfixworkbench.dsl.naming.NamedFragments;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.ServicingFactory;

/**
 * What all files declare, by name: linking asks here and never opens another file. Files come, go
 * and change; the cost is that of the file.
 */
final class SourceIndex {

    /** A name that was declared before, and where. */
    record Duplicate(Declaration declaration, boolean article, SourceFile first) {}

    private record Key(String kind, String name) {}

    /** The order of files decides which of two declarations is the first one. */
    private static final Comparator<SourceFile> ORDER = Comparator.comparing(SourceFile::name);

    private final ResourceDescriptionsData data = new ResourceDescriptionsData(List.of());
    private final Map<SourceFile, List<Declaration>> declarations = new HashMap<>();
    private final Map<Key, List<SourceFile>> names = new HashMap<>();

    /** Adds a file by what was scanned in it; others see named stand-ins of its elements. */
    void put(SourceFile file, URI uri, List<Declaration> declared) {
        List<IEObjectDescription> exported = new ArrayList<>();
        for (Declaration declaration : declared) {
            ExportedNames.describe(standIn(declaration, uri), exported::add);
        }
        put(file, new FileDescription(uri, exported), declared);
    }

    /** Adds a file that stays in memory; others see its elements themselves. */
    void put(SourceFile file, URI uri, List<Declaration> declared, Document document) {
        List<IEObjectDescription> exported = new ArrayList<>();
        for (Element element : document.getElements()) {
            if (element instanceof NamedElement named && named.getName() != null) {
                ExportedNames.describe(named, exported::add);
            }
        }
        put(file, new FileDescription(uri, exported), declared);
    }

    private void put(SourceFile file, FileDescription description, List<Declaration> declared) {
        remove(file, description.getURI());
        data.addDescription(description.getURI(), description);
        declarations.put(file, declared);
        for (Key key : keys(declared)) {
            names.computeIfAbsent(key, it -> new ArrayList<>(1)).add(file);
        }
    }

    /** Forgets a file. */
    void remove(SourceFile file, URI uri) {
        List<Declaration> known = declarations.remove(file);
        if (known == null) {
            return;
        }
        data.removeDescription(uri);
        for (Key key : keys(known)) {
            List<SourceFile> files = names.getOrDefault(key, List.of());
            files.remove(file);
            if (files.isEmpty()) {
                names.remove(key);
            }
        }
    }

    /** What a file declares. */
    List<Declaration> declarations(SourceFile file) {
        return declarations.getOrDefault(file, List.of());
    }

    /** The index as Xtext's scopes ask it. */
    ResourceDescriptionsData data() {
        return data;
    }

    /** The declarations of a file whose names are declared before, in its text or in its order. */
    List<Duplicate> duplicates(SourceFile file) {
        List<Duplicate> found = new ArrayList<>();
        Map<Key, Integer> seen = new HashMap<>();
        for (Declaration declaration : declarations(file)) {
            duplicate(file, declaration, key(declaration), false, seen, found);
            if (declaration.article() != null) {
                duplicate(file, declaration, articleKey(declaration), true, seen, found);
            }
        }
        return found;
    }

    private void duplicate(
            SourceFile file,
            Declaration declaration,
            Key key,
            boolean article,
            Map<Key, Integer> seen,
            List<Duplicate> found) {
        List<SourceFile> files = names.getOrDefault(key, List.of());
        if (files.size() < 2) {
            return;
        }
        SourceFile first = files.stream().min(ORDER).orElse(file);
        if (!first.equals(file) || seen.merge(key, 1, Integer::sum) > 1) {
            found.add(new Duplicate(declaration, article, first));
        }
    }

    private static List<Key> keys(List<Declaration> declared) {
        List<Key> keys = new ArrayList<>();
        for (Declaration declaration : declared) {
            keys.add(key(declaration));
            if (declaration.article() != null) {
                keys.add(articleKey(declaration));
            }
        }
        return keys;
    }

    private static Key key(Declaration declaration) {
        return new Key(declaration.kind().getName(), declaration.name());
    }

    private static Key articleKey(Declaration declaration) {
        return new Key("KB", String.valueOf(declaration.article()));
    }

    private static NamedElement standIn(Declaration declaration, URI uri) {
        NamedElement element = (NamedElement) ServicingFactory.eINSTANCE.create(declaration.kind());
        element.setName(declaration.name());
        if (element instanceof Hotfix hotfix) {
            hotfix.setTitle(declaration.title());
            hotfix.setArticle(declaration.article());
        }
        return NamedFragments.standIn(element, uri);
    }

    /** What one file exports. */
    private static final class FileDescription extends AbstractResourceDescription {

        private final URI uri;
        private final List<IEObjectDescription> exported;

        FileDescription(URI uri, List<IEObjectDescription> exported) {
            this.uri = uri;
            this.exported = exported;
        }

        @Override
        public URI getURI() {
            return uri;
        }

        @Override
        protected List<IEObjectDescription> computeExportedObjects() {
            return exported;
        }

        @Override
        public Iterable<QualifiedName> getImportedNames() {
            return List.of();
        }

        @Override
        public Iterable<IReferenceDescription> getReferenceDescriptions() {
            return List.of();
        }
    }
}
