package org.hotfixworkbench.importers.machines;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.importers.Imported.Note;
import org.hotfixworkbench.importers.Imported.Repair;
import org.hotfixworkbench.importers.Importer;
import org.hotfixworkbench.importers.Source;
import org.hotfixworkbench.importers.text.SourceText;
import org.hotfixworkbench.model.Element;

/**
 * Reads what {@code wmic qfe} and {@code Get-HotFix} print: the installed updates of one machine or
 * of several. Nothing in it tells what the machine runs.
 */
public final class QuickFixImporter implements Importer {

    @Override
    public String id() {
        return "qfe";
    }

    @Override
    public String description() {
        return "What wmic qfe or Get-HotFix prints of one machine or several";
    }

    @Override
    public boolean recognises(Source source) {
        return !QuickFixText.of(SourceText.head(source).lines()).updates().isEmpty();
    }

    @Override
    public Imported read(Source source, Catalog catalog) throws ImportException, IOException {
        QuickFixText text = QuickFixText.of(SourceText.of(source).lines());
        if (text.updates().isEmpty()) {
            throw new ImportException(0, "no column HotFixID with updates in it");
        }
        Map<String, List<QuickFixText.Update>> computers = new TreeMap<>();
        for (QuickFixText.Update update : text.updates()) {
            computers.computeIfAbsent(update.computer(), it -> new ArrayList<>()).add(update);
        }
        List<Element> machines = new ArrayList<>();
        List<Repair> repairs = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        computers.forEach(
                (computer, updates) -> {
                    String file = MachineBuilder.nameOf(source);
                    MachineBuilder builder =
                            new MachineBuilder(
                                    computers.size() == 1 ? file : file + "-" + computer);
                    builder.machine().setTitle(computer.isEmpty() ? null : computer);
                    updates.forEach(it -> builder.installed(it.line(), it.name()));
                    machines.add(builder.finish());
                    repairs.addAll(builder.repairs());
                    warnings.addAll(builder.warnings());
                    notes.addAll(builder.notes());
                });
        return new Imported(machines, repairs, warnings, List.of(), notes);
    }
}
