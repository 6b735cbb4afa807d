package org.hotfixworkbench.importers.machines;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.importers.Importer;
import org.hotfixworkbench.importers.Source;
import org.hotfixworkbench.importers.products.ProductName;
import org.hotfixworkbench.importers.text.SourceText;

/** Reads what {@code systeminfo} prints, in any language, as a list or as CSV. */
public final class SystemInfoImporter implements Importer {

    private static final Pattern COUNT = Pattern.compile("\\d{1,5}");

    @Override
    public String id() {
        return "systeminfo";
    }

    @Override
    public String description() {
        return "What systeminfo prints of a machine, in any language";
    }

    @Override
    public boolean recognises(Source source) {
        SystemInfoText text = SystemInfoText.of(SourceText.head(source).lines());
        ProductName name = new ProductName(text.systemName());
        boolean numbered = text.fields().stream().anyMatch(it -> !it.entries().isEmpty());
        return text.installation() != null
                && (numbered || text.architecture().getValue() != 0)
                && (name.title().isPresent() || name.isServer());
    }

    @Override
    public Imported read(Source source, Catalog catalog) throws ImportException, IOException {
        SystemInfoText text = SystemInfoText.of(SourceText.of(source).lines());
        Installation installation = text.installation();
        if (installation == null) {
            throw new ImportException(0, "no version of a system, such as 6.1.7601 ... 7601");
        }
        MachineBuilder builder = new MachineBuilder(MachineBuilder.nameOf(source));
        builder.machine().setTitle(title(text));
        builder.note("%s, %s".formatted(text.systemName(), text.printedVersion()));
        builder.runs(installation, text.systemName(), text.architecture(), catalog);
        SystemInfoText.Field updates = text.updates();
        if (updates == null) {
            builder.warn("no updates are listed, so what is installed is unknown");
        } else {
            updates(updates, builder);
        }
        return builder.build(List.of());
    }

    private static String title(SystemInfoText text) {
        String host = text.hostName();
        boolean blank = host.isEmpty() || host.chars().noneMatch(Character::isLetterOrDigit);
        return blank ? text.systemName() : host + ", " + text.systemName();
    }

    /**
     * The list is never complete: the class behind it leaves out what Windows Installer has
     * installed (Win32_QuickFixEngineering, Microsoft Learn), and the tool cuts long lists off.
     */
    private static void updates(SystemInfoText.Field updates, MachineBuilder builder) {
        List<SystemInfoText.Entry> entries = updates.entries();
        entries.forEach(it -> builder.installed(it.line(), it.text()));
        Matcher count = COUNT.matcher(updates.joined(" "));
        if (count.find()) {
            int stated = Integer.parseInt(count.group());
            if (stated != entries.size()) {
                builder.warn(
                        "%d updates are stated, but %d are listed"
                                .formatted(stated, entries.size()));
            }
        }
    }
}
