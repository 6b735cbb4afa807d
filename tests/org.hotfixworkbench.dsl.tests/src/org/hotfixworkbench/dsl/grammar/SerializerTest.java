package org.hotfixworkbench.dsl.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.serializer.ISerializer;
import org.hotfixworkbench.dsl.formatting.SourceFormatter;
import org.junit.jupiter.api.Test;

/** Model to text to model. */
class SerializerTest {

    private static XtextResourceSet linked(Map<String, String> sources) {
        XtextResourceSet set = Sources.parse(sources);
        EcoreUtil.resolveAll(set);
        for (String name : sources.keySet()) {
            XtextResource resource = (XtextResource) set.getResource(Sources.uri(name), false);
            assertEquals(List.of(), Sources.errors(resource), name);
        }
        return set;
    }

    private static List<EObject> roots(XtextResourceSet set, Iterable<String> names) {
        List<EObject> roots = new ArrayList<>();
        for (String name : names) {
            roots.add(set.getResource(Sources.uri(name), false).getContents().get(0));
        }
        return roots;
    }

    @Test
    void modelsWithoutTextBecomeTheSameModels() {
        Map<String, String> sources = Sources.samples();
        XtextResourceSet set = linked(sources);
        List<EObject> roots = roots(set, sources.keySet());
        XtextResourceSet fresh = Sources.service(XtextResourceSet.class);
        List<EObject> copies = new ArrayList<>(EcoreUtil.copyAll(roots));
        Map<String, String> written = new TreeMap<>();
        int i = 0;
        for (String name : sources.keySet()) {
            Resource resource = fresh.createResource(Sources.uri(name));
            resource.getContents().add(copies.get(i++));
        }
        i = 0;
        for (String name : sources.keySet()) {
            written.put(name, Sources.service(ISerializer.class).serialize(copies.get(i++)));
        }
        XtextResourceSet again = linked(written);
        List<EObject> result = roots(again, sources.keySet());
        for (int j = 0; j < roots.size(); j++) {
            assertTrue(
                    EcoreUtil.equals(roots.get(j), result.get(j)),
                    List.copyOf(written.values()).get(j));
        }
    }

    @Test
    void writtenTextIsFormatted() {
        Map<String, String> sources = Sources.samples();
        XtextResourceSet set = linked(sources);
        List<EObject> copies = new ArrayList<>(EcoreUtil.copyAll(roots(set, sources.keySet())));
        XtextResourceSet fresh = Sources.service(XtextResourceSet.class);
        int i = 0;
        for (String name : sources.keySet()) {
            fresh.createResource(Sources.uri(name)).getContents().add(copies.get(i++));
        }
        for (EObject copy : copies) {
            String text = Sources.service(ISerializer.class).serialize(copy);
            assertEquals(
                    text,
                    Sources.service(SourceFormatter.class)
                            .format(Sources.parse(text))
                            .orElseThrow());
        }
    }
}
