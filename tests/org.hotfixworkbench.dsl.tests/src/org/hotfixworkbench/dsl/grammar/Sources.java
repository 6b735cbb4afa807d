package org.hotfixworkbench.dsl.grammar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.hotfixworkbench.dsl.ServicingStandaloneSetup;
import org.hotfixworkbench.model.Document;

/** Sources in memory, for tests. */
public final class Sources {

    private static final Path SAMPLES = Path.of("testdata", "samples");

    private Sources() {}

    /** Returns the service of a type. */
    public static <T> T service(Class<T> type) {
        return ServicingStandaloneSetup.injector().getInstance(type);
    }

    /** Returns the samples by their file name. */
    public static Map<String, String> samples() {
        Map<String, String> samples = new TreeMap<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.toList()) {
                samples.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return samples;
    }

    /** Returns one sample. */
    public static String sample(String name) {
        try {
            return Files.readString(SAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parses sources that belong together. References are not resolved. */
    public static XtextResourceSet parse(Map<String, String> sources) {
        XtextResourceSet set = service(XtextResourceSet.class);
        sources.forEach((name, text) -> load(set, name, text));
        return set;
    }

    /** Parses one source. References are not resolved. */
    public static XtextResource parse(String text) {
        return load(service(XtextResourceSet.class), "test.hotfix", text);
    }

    private static XtextResource load(XtextResourceSet set, String name, String text) {
        Resource resource = set.createResource(uri(name));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (ByteArrayInputStream in = new ByteArrayInputStream(bytes)) {
            resource.load(in, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (XtextResource) resource;
    }

    /** Returns the URI of a source in memory. */
    public static URI uri(String name) {
        return URI.createURI("mem:/" + name);
    }

    /** Returns the content of a source. */
    public static Document document(Resource resource) {
        return (Document) resource.getContents().get(0);
    }

    /** Returns the elements of a type in a source. */
    public static <T extends EObject> List<T> all(Resource resource, Class<T> type) {
        List<T> found = new ArrayList<>();
        resource.getAllContents()
                .forEachRemaining(
                        element -> {
                            if (type.isInstance(element)) {
                                found.add(type.cast(element));
                            }
                        });
        return found;
    }

    /** Returns the syntax errors of a source as {@code line:column message}. */
    public static List<String> errors(XtextResource resource) {
        String text = resource.getParseResult().getRootNode().getText();
        List<String> errors = new ArrayList<>();
        resource.getErrors()
                .forEach(
                        error -> {
                            AbstractDiagnostic diagnostic = (AbstractDiagnostic) error;
                            errors.add(
                                    position(text, diagnostic.getOffset())
                                            + " "
                                            + diagnostic.getMessage());
                        });
        return errors;
    }

    private static String position(String text, int offset) {
        String before = text.substring(0, offset);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return line + ":" + (offset - before.lastIndexOf('\n'));
    }
}
