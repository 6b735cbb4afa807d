package org.hotfixworkbench.exporters.oval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.exporters.xml.XmlOutput;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * Makes tests with their objects and states, and keeps them until somebody takes them. A test is
 * known by what it looks at; one that is needed again later may be made again.
 */
final class Tests {

    /** How deep tests, objects and states are in the document. */
    private static final int DEPTH = 2;

    private static final int RECENT = 1 << 14;

    private static final String SOME = "at_least_one_exists";
    private static final String NONE = "none_exist";

    private final String namespace;
    private final Map<Id, String> made = new LinkedHashMap<>();

    /** What has been made lately, by the last bits of the number: most repetitions end here. */
    private final Id[] recent = new Id[RECENT];

    Tests(String namespace) {
        this.namespace = namespace;
    }

    /** What has been made since the last time. */
    Map<Id, String> take() {
        Map<Id, String> taken = Map.copyOf(made);
        made.clear();
        return taken;
    }

    /** The machine runs Windows. */
    Id windows() throws IOException {
        Id object = object("ind:family_object", List.of(), "the system");
        Id state = state("ind:family_state", Entity.exactly("family", "windows"));
        return test(
                "ind:family_test", SOME, "AND", "the system is Windows", object, List.of(state));
    }

    /** A value of the registry is as stated. */
    Id registry(RegistryValue value, Entity expected) throws IOException {
        Id state = state("win:registry_state", expected);
        String comment = value.valueName() + " " + expected.sentence();
        return test("win:registry_test", SOME, "AND", comment, object(value), List.of(state));
    }

    /** A value of the registry is not there. */
    Id absent(RegistryValue value) throws IOException {
        String comment = value.valueName() + " is not there";
        return test("win:registry_test", NONE, "AND", comment, object(value), List.of());
    }

    /**
     * A hotfix is listed as installed. The list is that of {@code wmic qfe list}: it knows updates
     * by their article numbers, of component based servicing and of the older installer alike.
     */
    Id installed(KbNumber article) throws IOException {
        return query(
                article + " is installed",
                "SELECT HotFixID FROM Win32_QuickFixEngineering WHERE HotFixID = '%s'"
                        .formatted(article));
    }

    /** An optional feature is turned on; its name is that of {@code dism /get-features}. */
    Id feature(String name) throws IOException {
        return query(
                "the feature " + name + " is turned on",
                "SELECT Name FROM Win32_OptionalFeature WHERE Name = '%s' AND InstallState = 1"
                        .formatted(name.replace("\\", "\\\\").replace("'", "\\'")));
    }

    private Id query(String comment, String query) throws IOException {
        List<String> lines = List.of("win:namespace", "root\\cimv2", "win:wql", query);
        Id object = object("win:wmi57_object", lines, comment);
        return test("win:wmi57_test", SOME, "AND", comment, object, List.of());
    }

    /** Nobody can tell. */
    Id unknown(String why) throws IOException {
        Id id = Id.of(Kind.TEST, "unknown", why);
        if (isNew(id)) {
            XmlText text = begin(id, "ind:unknown_test");
            text.xml().attribute("check", "all");
            text.xml().attribute("comment", Characters.clean(why));
            text.xml().end("ind:unknown_test");
            made.put(id, text.toString());
        }
        return id;
    }

    /** A file is not there. */
    Id absent(FileName file) throws IOException {
        String comment = file + " is not there";
        return test("win:file_test", NONE, "AND", comment, object(file), List.of());
    }

    /** A file is there. */
    Id present(FileName file) throws IOException {
        return test("win:file_test", SOME, "AND", file + " is there", object(file), List.of());
    }

    /**
     * A file is there and is as stated.
     *
     * @param all whether it has to be everything, or one of it
     */
    Id file(FileName file, boolean all, List<Entity> expected) throws IOException {
        List<Id> states = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Entity entity : expected) {
            states.add(state("win:file_state", entity));
            words.add(entity.name() + " " + entity.sentence());
        }
        String comment = file + ": " + String.join(all ? ", " : " or ", words);
        return test("win:file_test", SOME, all ? "AND" : "OR", comment, object(file), states);
    }

    private Id test(
            String tag,
            String existence,
            String operator,
            String comment,
            Id object,
            List<Id> states)
            throws IOException {
        StringBuilder content = new StringBuilder(existence + operator);
        states.forEach(it -> content.append(' ').append(it.number()));
        Id id = Id.of(Kind.TEST, tag, String.valueOf(object.number()), content.toString());
        if (!isNew(id)) {
            return id;
        }
        String prefix = tag.substring(0, tag.indexOf(':') + 1);
        XmlText text = begin(id, tag);
        XmlOutput xml = text.xml();
        xml.attribute("check_existence", existence);
        xml.attribute("check", "at least one");
        if (states.size() > 1) {
            xml.attribute("state_operator", operator);
        }
        xml.attribute("comment", Characters.clean(comment));
        xml.begin(prefix + "object");
        xml.attribute("object_ref", object.text(namespace));
        xml.end(prefix + "object");
        for (Id state : states) {
            xml.begin(prefix + "state");
            xml.attribute("state_ref", state.text(namespace));
            xml.end(prefix + "state");
        }
        xml.end(tag);
        made.put(id, text.toString());
        return id;
    }

    private Id object(RegistryValue value) throws IOException {
        return object(
                "win:registry_object",
                List.of(
                        "win:hive",
                        "HKEY_LOCAL_MACHINE",
                        "win:key",
                        value.key(),
                        "win:name",
                        value.valueName()),
                value.valueName());
    }

    /**
     * Articles do not say where a file is. It is looked for in System32 and the folders right below
     * (drivers, wbem, en-US); a 32-bit scanner on a 64-bit system sees SysWOW64 there, and so does
     * the 32-bit view.
     */
    private Id object(FileName file) throws IOException {
        String view = file.narrow() ? "32_bit" : "64_bit";
        Id id = Id.of(Kind.OBJECT, "file", file.key(), view);
        if (!isNew(id)) {
            return id;
        }
        XmlText text = begin(id, "win:file_object");
        XmlOutput xml = text.xml();
        xml.attribute("comment", file.toString());
        xml.begin("win:behaviors");
        xml.attribute("max_depth", "1");
        xml.attribute("recurse_direction", "down");
        xml.attribute("windows_view", view);
        xml.end("win:behaviors");
        xml.begin("win:path");
        xml.attribute("var_ref", system32());
        xml.end("win:path");
        xml.begin("win:filename");
        xml.attribute("operation", "case insensitive equals");
        xml.endWith("win:filename", file.key());
        xml.end("win:file_object");
        made.put(id, text.toString());
        return id;
    }

    private String system32() throws IOException {
        Id id = Id.of(Kind.VARIABLE, "system32");
        if (isNew(id)) {
            XmlText text = begin(id, "local_variable");
            XmlOutput xml = text.xml();
            xml.attribute("datatype", "string");
            xml.attribute("comment", "the folder System32");
            xml.begin("concat");
            xml.begin("object_component");
            xml.attribute("object_ref", object(RegistryValue.SYSTEM_ROOT).text(namespace));
            xml.attribute("item_field", "value");
            xml.end("object_component");
            xml.textElement("literal_component", "\\System32");
            xml.end("concat");
            xml.end("local_variable");
            made.put(id, text.toString());
        }
        return id.text(namespace);
    }

    /** An object of elements that have nothing but text: tags and texts in turn. */
    private Id object(String tag, List<String> lines, String comment) throws IOException {
        Id id = Id.of(Kind.OBJECT, tag, String.join("\n", lines));
        if (isNew(id)) {
            XmlText text = begin(id, tag);
            text.xml().attribute("comment", comment);
            for (int i = 0; i < lines.size(); i += 2) {
                text.xml().textElement(lines.get(i), lines.get(i + 1));
            }
            text.xml().end(tag);
            made.put(id, text.toString());
        }
        return id;
    }

    private Id state(String tag, Entity expected) throws IOException {
        Id id =
                Id.of(
                        Kind.STATE,
                        tag,
                        expected.name(),
                        expected.datatype(),
                        expected.operation(),
                        expected.value());
        if (isNew(id)) {
            XmlText text = begin(id, tag);
            String entity = tag.substring(0, tag.indexOf(':') + 1) + expected.name();
            text.xml().begin(entity);
            if (!expected.datatype().equals("string")) {
                text.xml().attribute("datatype", expected.datatype());
            }
            text.xml().attribute("operation", expected.operation());
            text.xml().endWith(entity, expected.value());
            text.xml().end(tag);
            made.put(id, text.toString());
        }
        return id;
    }

    /** Whether something has not been made lately; it counts as made then. */
    private boolean isNew(Id id) {
        int slot = (int) id.number() & RECENT - 1;
        boolean known = id.equals(recent[slot]);
        recent[slot] = id;
        return !known;
    }

    private XmlText begin(Id id, String tag) throws IOException {
        XmlText text = XmlText.at(DEPTH);
        text.xml().begin(tag);
        text.xml().attribute("id", id.text(namespace));
        text.xml().attribute("version", "1");
        return text;
    }
}
