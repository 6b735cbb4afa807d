package org.hotfixworkbench.dsl.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.AbstractResourceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.hotfixworkbench.dsl.naming.ExportedNames;
import org.hotfixworkbench.dsl.naming.NamedFragments;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.ServicingFactory;

/** What all files declare, by name: linking asks here and never opens another file. */
final class SourceIndex {

    /** A name that was declared before, and where. */
    record Duplicate(Declaration declaration, boolean article, SourceFile first) {}

    private record Key(String kind, String name) {}

    private final List<IResourceDescription> descriptions = new ArrayList<>();
    private final Map<Key, SourceFile> names = new HashMap<>();
    private final Map<SourceFile, List<Duplicate>> duplicates = new HashMap<>();

    /** Adds a file by what was scanned in it; others see named stand-ins of its elements. */
    void add(SourceFile file, URI uri, List<Declaration> declarations) {
        List<IEObjectDescription> exported = new ArrayList<>();
        for (Declaration declaration : declarations) {
            ExportedNames.describe(standIn(declaration, uri), exported::add);
        }
        descriptions.add(new FileDescription(uri, exported));
        note(file, declarations);
    }

    /** Adds a file that stays in memory; others see its elements themselves. */
    void add(SourceFile file, URI uri, List<Declaration> declarations, Document document) {
        List<IEObjectDescription> exported = new ArrayList<>();
        for (Element element : document.getElements()) {
            if (element instanceof NamedElement named && named.getName() != null) {
                ExportedNames.describe(named, exported::add);
            }
        }
        descriptions.add(new FileDescription(uri, exported));
        note(file, declarations);
    }

    /** The index as Xtext's scopes ask it. */
    ResourceDescriptionsData data() {
        return new ResourceDescriptionsData(descriptions);
    }

    /** The declarations of a file whose names were declared before. */
    List<Duplicate> duplicates(SourceFile file) {
        return duplicates.getOrDefault(file, List.of());
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

    private void note(SourceFile file, List<Declaration> declarations) {
        for (Declaration declaration : declarations) {
            String kind = declaration.kind().getName();
            note(file, declaration, new Key(kind, declaration.name()), false);
            if (declaration.article() != null) {
                note(file, declaration, new Key("KB", declaration.article().toString()), true);
            }
        }
    }

    private void note(SourceFile file, Declaration declaration, Key key, boolean article) {
        SourceFile first = names.putIfAbsent(key, file);
        if (first != null) {
            duplicates
                    .computeIfAbsent(file, it -> new ArrayList<>())
                    .add(new Duplicate(declaration, article, first));
        }
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
