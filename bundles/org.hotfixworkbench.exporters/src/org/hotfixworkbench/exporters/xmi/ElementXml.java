package org.hotfixworkbench.exporters.xmi;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.exporters.xmi.FeaturePlan.Slot;
import org.hotfixworkbench.exporters.xml.XmlOutput;

/** Writes an element with everything below it, in the form in which EMF itself saves it. */
final class ElementXml {

    private final XmlOutput xml;
    private final Ids ids;
    private final Map<EClass, FeaturePlan> plans = new HashMap<>();

    ElementXml(XmlOutput xml, Ids ids) {
        this.xml = xml;
        this.ids = ids;
    }

    /** Writes an element as the value of a containment. */
    void write(EReference containment, EObject element) throws IOException {
        InternalEObject object = (InternalEObject) element;
        FeaturePlan plan = plans.computeIfAbsent(object.eClass(), FeaturePlan::of);
        xml.begin(containment.getName());
        if (object.eClass() != containment.getEReferenceType()) {
            xml.attribute("xsi:type", plan.type());
        }
        String id = ids.describe(object);
        if (id != null) {
            xml.attribute("xmi:id", id);
        }
        for (Slot slot : plan.attributes()) {
            if (object.eIsSet(slot.id())) {
                attribute(object, slot);
            }
        }
        for (Slot slot : plan.children()) {
            if (object.eIsSet(slot.id())) {
                child(object, slot);
            }
        }
        xml.end(containment.getName());
    }

    private void attribute(InternalEObject object, Slot slot) throws IOException {
        if (slot.feature() instanceof EAttribute attribute) {
            Object value = object.eGet(slot.id(), true, true);
            xml.attribute(slot.name(), text(attribute, value));
        } else if (slot.feature().isMany()) {
            xml.beginAttribute(slot.name());
            String blank = "";
            for (EObject target : References.targets(object, (EReference) slot.feature())) {
                xml.raw(blank);
                xml.raw(ids.refer(References.known(object, target)));
                blank = " ";
            }
            xml.endAttribute();
        } else {
            EObject target = (EObject) object.eGet(slot.id(), false, true);
            xml.beginAttribute(slot.name());
            xml.raw(ids.refer(References.known(object, target)));
            xml.endAttribute();
        }
    }

    private static String text(EAttribute attribute, Object value) {
        return value instanceof String text
                ? text
                : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    private void child(InternalEObject object, Slot slot) throws IOException {
        Object value = object.eGet(slot.id(), true, true);
        if (slot.feature() instanceof EAttribute attribute) {
            for (Object item : (List<?>) value) {
                xml.textElement(slot.name(), text(attribute, item));
            }
        } else if (slot.feature().isMany()) {
            for (Object item : (List<?>) value) {
                write((EReference) slot.feature(), (EObject) item);
            }
        } else {
            write((EReference) slot.feature(), (EObject) value);
        }
    }
}
