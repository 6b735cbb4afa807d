package org.hotfixworkbench.benchmarks.stock;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.hotfixworkbench.model.Hotfix;

/** Everything that has a name, rows included, and a hotfix under its article number as well. */
public class StockDescriptions extends DefaultResourceDescriptionStrategy {

    @Override
    public boolean createEObjectDescriptions(
            EObject object, IAcceptor<IEObjectDescription> acceptor) {
        if (object instanceof Hotfix hotfix && hotfix.getArticle() != null) {
            QualifiedName article = QualifiedName.create(hotfix.getArticle().toString());
            acceptor.accept(EObjectDescription.create(article, hotfix));
        }
        return super.createEObjectDescriptions(object, acceptor);
    }
}
