package org.hotfixworkbench.exporters.wsus;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hotfixworkbench.exporters.xml.XmlOutput;

/** Writes rules as elements. */
final class RuleXml {

    private final XmlOutput xml;
    private final Function<String, Rule> installed;

    /**
     * Makes a writer.
     *
     * @param installed the rule that a hotfix is installed, by its name
     */
    RuleXml(XmlOutput xml, Function<String, Rule> installed) {
        this.xml = xml;
        this.installed = installed;
    }

    void write(Rule rule) throws IOException {
        switch (rule) {
            case Rule.All it -> group("lar:And", "lar:True", it.members());
            case Rule.Any it -> group("lar:Or", "lar:False", it.members());
            case Rule.Not it -> group("lar:Not", "lar:True", List.of(it.member()));
            case Rule.Installed it -> write(installed.apply(it.hotfix()));
            case Rule.Test it -> {
                xml.begin(it.element());
                for (Map.Entry<String, String> attribute : it.attributes().entrySet()) {
                    xml.attribute(attribute.getKey(), attribute.getValue());
                }
                xml.end(it.element());
            }
        }
    }

    private void group(String element, String empty, List<Rule> members) throws IOException {
        String tag = members.isEmpty() ? empty : element;
        xml.begin(tag);
        for (Rule member : members) {
            write(member);
        }
        xml.end(tag);
    }
}
