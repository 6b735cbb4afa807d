package org.hotfixworkbench.dsl.compile;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.ISerializer;
import org.hotfixworkbench.dsl.ServicingStandaloneSetup;
import org.hotfixworkbench.dsl.catalog.ShippedCatalog;
import org.hotfixworkbench.dsl.formatting.SourceFormatter;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ServicingFactory;

/** Writes elements that were made by a program as formatted source text. */
public final class ModelText {

    private final StreamingResourceSet resources = new StreamingResourceSet();
    private final ISerializer serializer;
    private final SourceFormatter formatter;

    /**
     * An element and the comment above it.
     *
     * @param element in no resource yet
     * @param comment its lines, without the slashes
     */
    public record Commented(Element element, List<String> comment) {}

    /** Starts the language. */
    public ModelText() {
        Injector injector = ServicingStandaloneSetup.injector();
        serializer = injector.getInstance(ISerializer.class);
        formatter = injector.getInstance(SourceFormatter.class);
    }

    /**
     * The shipped code bases and products, to which elements may refer. Another thread may read
     * them while this one writes.
     */
    public List<Element> catalog() {
        Document shipped = ShippedCatalog.in(resources);
        CompleteModel.of(shipped.eResource());
        return List.copyOf(shipped.getElements());
    }

    /**
     * Makes hotfixes of other files known, to which elements may refer by name.
     *
     * @param names in the place of those that were known before
     */
    public void know(List<String> names) {
        SourceFile file = new SourceFile(Path.of("known.hotfix").toAbsolutePath(), "known.hotfix");
        Resource known = resources.getResource(ResourceLoader.uri(file), false);
        if (known != null) {
            resources.getResources().remove(known);
        }
        if (names.isEmpty()) {
            return;
        }
        Document document = ServicingFactory.eINSTANCE.createDocument();
        for (String name : names) {
            Hotfix hotfix = ServicingFactory.eINSTANCE.createHotfix();
            hotfix.setName(name);
            document.getElements().add(hotfix);
        }
        resources.createResource(ResourceLoader.uri(file)).getContents().add(document);
    }

    /**
     * Writes a source file. Hotfixes are referred to by the number of their article, or by name
     * when they are known.
     *
     * @param head a comment before everything
     * @param elements the content
     * @param tail a comment behind everything
     */
    public String write(List<String> head, List<Commented> elements, List<String> tail) {
        SourceFile file = new SourceFile(Path.of("model.hotfix").toAbsolutePath(), "model.hotfix");
        Resource resource = resources.createResource(ResourceLoader.uri(file));
        try {
            Document document = ServicingFactory.eINSTANCE.createDocument();
            resource.getContents().add(document);
            StringBuilder text = new StringBuilder();
            comment(head, text);
            for (Commented next : elements) {
                separate(text);
                comment(next.comment(), text);
                // one at a time: the index of a resource set is searched from end to end
                document.getElements().clear();
                document.getElements().add(next.element());
                text.append(serializer.serialize(next.element()).strip()).append('\n');
            }
            if (!tail.isEmpty()) {
                separate(text);
                comment(tail, text);
            }
            return formatted(file, text.toString());
        } finally {
            resources.getResources().remove(resource);
        }
    }

    private String formatted(SourceFile file, String text) {
        XtextResource parsed = new ResourceLoader().load(file, text);
        return formatter
                .format(parsed)
                .orElseThrow(() -> new IllegalStateException("text of a model does not parse"));
    }

    private static void separate(StringBuilder text) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    private static void comment(List<String> lines, StringBuilder text) {
        for (String line : lines) {
            text.append(("// " + printable(line)).stripTrailing()).append('\n');
        }
    }

    /** Control characters would end the comment or hide in it. */
    private static String printable(String line) {
        List<String> shown = new ArrayList<>();
        line.codePoints()
                .map(it -> it == '\t' || !hidden(it) ? it : ' ')
                .forEach(it -> shown.add(Character.toString(it)));
        return String.join("", shown);
    }

    private static boolean hidden(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.FORMAT;
    }
}
