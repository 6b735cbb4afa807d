package org.hotfixworkbench.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.FormatOption;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;

/** The formats and their options, at the end of the help of {@code build}. */
final class FormatList implements IHelpSectionRenderer {

    @Override
    public String render(Help help) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (Format format : Exporters.ALL) {
            rows.put(format.id(), format.description());
            for (FormatOption option : format.options()) {
                rows.put("  " + format.id() + "." + option.name(), describe(option));
            }
        }
        return help.createHeading("%nFormats:%n") + help.createTextTable(rows);
    }

    private static String describe(FormatOption option) {
        String values = option.values().isEmpty() ? "" : ": " + String.join(", ", option.values());
        String standard =
                option.defaultValue().isEmpty() ? "" : "; default: " + option.defaultValue();
        return option.description() + values + standard;
    }
}
