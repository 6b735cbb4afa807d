package org.hotfixworkbench.exporters.oval;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.xml.XmlOutput;
import org.hotfixworkbench.model.value.KbNumber;

/** Writes definitions. */
final class DefinitionXml {

    /** How deep definitions are in the document. */
    private static final int DEPTH = 2;

    /** How deep the criteria of a definition are. */
    private static final int CRITERIA_DEPTH = DEPTH + 2;

    private static final String DEFINITION = "definition";
    private static final String CRITERIA = "criteria";
    private static final String METADATA = "metadata";
    private static final String COMMENT = "comment";

    private final String namespace;

    DefinitionXml(String namespace) {
        this.namespace = namespace;
    }

    /**
     * What a definition says of itself.
     *
     * @param patch whether it says that a patch is missing, or else that something is there
     * @param platforms the systems that it is for
     * @param article the article that it is about; null when there is none
     */
    record Heading(
            Id id,
            boolean patch,
            String title,
            Collection<String> platforms,
            @Nullable KbNumber article,
            String description) {}

    /** More of the metadata. */
    @FunctionalInterface
    interface Metadata {
        /** Writes it. */
        void write(XmlOutput xml) throws IOException;
    }

    /** An inventory definition. */
    String inventory(Id id, String title, List<String> platforms, List<Criterion> criteria)
            throws IOException {
        Heading heading = new Heading(id, false, title, platforms, null, title);
        return text(heading, true, criteria);
    }

    /** A definition without metadata of its own. */
    String text(Heading heading, boolean all, List<Criterion> criteria) throws IOException {
        XmlText text = XmlText.at(DEPTH);
        begin(text.xml(), heading, all, xml -> {});
        for (Criterion it : criteria) {
            write(text.xml(), it);
        }
        end(text.xml());
        return text.toString();
    }

    /**
     * A definition in two parts: between them there is room for criteria that are known later.
     *
     * @param before criteria before them; at least one
     * @param after criteria behind them
     */
    List<String> parts(
            Heading heading, Metadata metadata, List<Criterion> before, List<Criterion> after)
            throws IOException {
        XmlText text = XmlText.at(DEPTH);
        begin(text.xml(), heading, true, metadata);
        for (Criterion it : before) {
            write(text.xml(), it);
        }
        int length = text.out().getBuffer().length();
        for (Criterion it : after) {
            write(text.xml(), it);
        }
        end(text.xml());
        String whole = text.toString();
        return List.of(whole.substring(0, length), whole.substring(length));
    }

    /** A criterion for the room between two parts. */
    String between(Criterion criterion) throws IOException {
        XmlText text = XmlText.at(CRITERIA_DEPTH);
        write(text.xml(), criterion);
        return text.toString();
    }

    private void begin(XmlOutput xml, Heading heading, boolean all, Metadata metadata)
            throws IOException {
        xml.begin(DEFINITION);
        xml.attribute("id", heading.id().text(namespace));
        xml.attribute("version", "1");
        xml.attribute("class", heading.patch() ? "patch" : "inventory");
        xml.begin(METADATA);
        xml.textElement("title", Characters.clean(heading.title()));
        xml.begin("affected");
        xml.attribute("family", "windows");
        for (String platform : heading.platforms()) {
            xml.textElement("platform", Characters.clean(platform));
        }
        xml.end("affected");
        if (heading.article() != null) {
            xml.begin("reference");
            xml.attribute("source", "KB");
            xml.attribute("ref_id", heading.article().toString());
            xml.end("reference");
        }
        xml.textElement("description", Characters.clean(heading.description()));
        metadata.write(xml);
        xml.end(METADATA);
        xml.begin(CRITERIA);
        xml.attribute("operator", operator(all));
    }

    private static void end(XmlOutput xml) throws IOException {
        xml.end(CRITERIA);
        xml.end(DEFINITION);
    }

    private static String operator(boolean all) {
        return all ? "AND" : "OR";
    }

    private void write(XmlOutput xml, Criterion criterion) throws IOException {
        switch (criterion) {
            case Criterion.Reference it -> {
                boolean test = it.target().kind() == Kind.TEST;
                String tag = test ? "criterion" : "extend_definition";
                xml.begin(tag);
                xml.attribute(test ? "test_ref" : "definition_ref", it.target().text(namespace));
                negate(xml, it.negated());
                xml.attribute(COMMENT, Characters.clean(it.comment()));
                xml.end(tag);
            }
            case Criterion.Group it -> {
                xml.begin(CRITERIA);
                xml.attribute("operator", operator(it.all()));
                negate(xml, it.negated());
                xml.attribute(COMMENT, Characters.clean(it.comment()));
                for (Criterion member : it.members()) {
                    write(xml, member);
                }
                xml.end(CRITERIA);
            }
        }
    }

    private static void negate(XmlOutput xml, boolean negated) throws IOException {
        if (negated) {
            xml.attribute("negate", "true");
        }
    }
}
