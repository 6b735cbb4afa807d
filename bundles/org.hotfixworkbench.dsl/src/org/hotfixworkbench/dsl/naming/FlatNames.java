package org.hotfixworkbench.dsl.naming;

import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;

/** Names have one segment: a dot in a name is a character like others. */
public class FlatNames extends IQualifiedNameConverter.DefaultImpl {

    @Override
    public QualifiedName toQualifiedName(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an empty name");
        }
        return QualifiedName.create(name);
    }

    @Override
    public String toString(QualifiedName name) {
        return name.getFirstSegment();
    }
}
