package org.hotfixworkbench.dsl.scoping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.scoping.IScope;
import org.hotfixworkbench.dsl.catalog.ShippedCatalog;
import org.hotfixworkbench.dsl.naming.ExportedNames;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.ServicingPackage;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * The elements of one kind that a resource sees: those of the sources, then those of the catalog.
 */
final class GlobalScope implements IScope {

    private final IResourceDescriptions index;
    private final ResourceSet resourceSet;
    private final EClass kind;
    private final Function<KbNumber, Hotfix> external;

    GlobalScope(
            IResourceDescriptions index,
            ResourceSet resourceSet,
            EClass kind,
            Function<KbNumber, Hotfix> external) {
        this.index = index;
        this.resourceSet = resourceSet;
        this.kind = kind;
        this.external = external;
    }

    @Override
    public @Nullable IEObjectDescription getSingleElement(QualifiedName name) {
        AskedNames.note(resourceSet, name.getFirstSegment());
        for (IEObjectDescription found : index.getExportedObjects(kind, name, false)) {
            return found;
        }
        String text = name.getFirstSegment();
        if (kind == ServicingPackage.Literals.HOTFIX) {
            return articleNamed(text);
        }
        EObject shipped = ShippedCatalog.find(resourceSet, kind, text).orElse(null);
        return shipped == null ? null : EObjectDescription.create(name, shipped);
    }

    /** Article numbers are the same in any case, so {@code kb981506} finds {@code KB981506}. */
    private @Nullable IEObjectDescription articleNamed(String text) {
        if (!KbNumber.matches(text)) {
            return null;
        }
        KbNumber article = KbNumber.parse(text);
        QualifiedName canonical = QualifiedName.create(article.toString());
        AskedNames.note(resourceSet, article.toString());
        for (IEObjectDescription found : index.getExportedObjects(kind, canonical, false)) {
            return found;
        }
        return EObjectDescription.create(canonical, external.apply(article));
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        IEObjectDescription found = getSingleElement(name);
        return found == null ? List.of() : List.of(found);
    }

    @Override
    public @Nullable IEObjectDescription getSingleElement(EObject object) {
        return object instanceof NamedElement element && element.getName() != null
                ? getSingleElement(QualifiedName.create(element.getName()))
                : null;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject object) {
        IEObjectDescription found = getSingleElement(object);
        return found == null ? List.of() : List.of(found);
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        AskedNames.noteEvery(resourceSet);
        List<IEObjectDescription> all = new ArrayList<>();
        Set<QualifiedName> names = new HashSet<>();
        for (IEObjectDescription found : index.getExportedObjectsByType(kind)) {
            all.add(found);
            names.add(found.getName());
        }
        for (Element element : ShippedCatalog.in(resourceSet).getElements()) {
            if (kind.isInstance(element)) {
                ExportedNames.describe(
                        (NamedElement) element,
                        description -> {
                            if (names.add(description.getName())) {
                                all.add(description);
                            }
                        });
            }
        }
        return all;
    }
}
