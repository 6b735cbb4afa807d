package org.hotfixworkbench.dsl.naming;

import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * The index holds the named top-level elements: no rows, no levels, no branches. With a million
 * rows in it every change in an editor would cost seconds. A hotfix is found by its article number,
 * too.
 */
public class ExportedNames extends DefaultResourceDescriptionStrategy {

    /** Key of the user data that holds an element's title. */
    public static final String TITLE = "title";

    @Override
    public boolean createEObjectDescriptions(
            EObject object, IAcceptor<IEObjectDescription> acceptor) {
        if (object instanceof NamedElement element && element.getName() != null) {
            describe(element, acceptor);
        }
        return object instanceof Document;
    }

    /** Describes an element under its name, and a hotfix under its article number as well. */
    public static void describe(NamedElement element, IAcceptor<IEObjectDescription> acceptor) {
        String name = element.getName();
        if (name.isEmpty()) {
            return;
        }
        if (element instanceof Hotfix hotfix) {
            Map<String, String> userData = titleOf(hotfix.getTitle());
            acceptor.accept(description(name, element, userData));
            KbNumber article = hotfix.getArticle();
            if (article != null && !article.toString().equals(name)) {
                acceptor.accept(description(article.toString(), element, userData));
            }
        } else {
            acceptor.accept(description(name, element, Map.of()));
        }
    }

    private static IEObjectDescription description(
            String name, EObject element, Map<String, String> userData) {
        return EObjectDescription.create(QualifiedName.create(name), element, userData);
    }

    private static Map<String, String> titleOf(@Nullable String title) {
        return title == null ? Map.of() : Map.of(TITLE, title);
    }
}
