package org.hotfixworkbench.exporters.tests;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/** Texts that try to be more than text, in HTML, in scripts, in Markdown and in tables. */
final class HostileTexts {

    private static final List<String> TEXTS =
            List.of(
                    "<script>alert(1)</script>",
                    "\"><img src=x onerror=alert(1)>",
                    "' onmouseover='alert(1)",
                    "</title></style></textarea></script><svg onload=alert(1)>",
                    "<!--",
                    "--><b>",
                    "<![CDATA[",
                    "&lt;script&gt; &amp; &#60;",
                    "javascript:alert(1)",
                    "[x](javascript:alert(1))",
                    "![x](http://example.org/x.png)",
                    "<http://example.org>",
                    "`code` *bold* _low_ ~~gone~~ | bar \\| \\",
                    "``` fence",
                    "# heading",
                    "- item\n1. item\n    code\n\n---\n===\n> quote\n| a | b |\n| - | - |",
                    "[ref]: http://example.org",
                    "\u0000\u0001\u0002\u0003\u0008\u000B\u001B[31m\u007F\u0085\u2028\u2029\uFEFF",
                    "\u202Ereversed \uFFFE \uFDD0 \uD800 half",
                    "\r\n\t blanks \r",
                    "\\u003cscript\\u003e",
                    "../../etc/passwd",
                    "CON",
                    " ",
                    "x".repeat(300));

    private HostileTexts() {}

    /** Puts such texts into every feature that is a text. Names stay different. */
    static void into(List<Element> elements, long seed) {
        Random random = new Random(seed);
        int number = 0;
        for (Element element : elements) {
            fill(element, random, number++);
            for (Iterator<EObject> all = element.eAllContents(); all.hasNext(); ) {
                fill(all.next(), random, number++);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void fill(EObject object, Random random, int number) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.isTransient()
                    || attribute.getEAttributeType().getInstanceClass() != String.class
                    || !object.eIsSet(attribute)) {
                continue;
            }
            if (attribute.isMany()) {
                EList<Object> values = (EList<Object>) object.eGet(attribute);
                List<String> texts = new ArrayList<>();
                values.forEach(it -> texts.add(text(random)));
                values.clear();
                values.addAll(texts);
            } else if (attribute == Literals.NAMED_ELEMENT__NAME) {
                object.eSet(attribute, text(random) + number);
            } else {
                object.eSet(attribute, text(random));
            }
        }
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
