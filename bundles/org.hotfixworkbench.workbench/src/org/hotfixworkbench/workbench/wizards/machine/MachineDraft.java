package org.hotfixworkbench.workbench.wizards.machine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.dsl.compile.ModelText;
import org.hotfixworkbench.dsl.ide.imports.Descriptor;
import org.hotfixworkbench.dsl.ide.imports.DescriptorWriter;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.importers.Importer;
import org.hotfixworkbench.importers.Importers;
import org.hotfixworkbench.importers.Source;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.FactList;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.NameList;
import org.hotfixworkbench.model.ServicingFactory;

/** Puts one machine together from all that its tools have printed. */
final class MachineDraft {

    private static final ServicingFactory FACTORY = ServicingFactory.eINSTANCE;

    private final List<Imported.Repair> repairs = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<Imported.KeptText> kept = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Set<String> absent = new LinkedHashSet<>();
    private @Nullable Machine machine;

    private MachineDraft() {}

    /**
     * The machine that some sources describe together.
     *
     * @param name its name; empty for the one that the sources give
     * @throws ImportException when one cannot be understood or is of no machine; says which
     */
    static Descriptor read(ModelText texts, List<Source> sources, String name)
            throws ImportException, IOException {
        Catalog catalog = Catalog.of(texts.catalog());
        MachineDraft draft = new MachineDraft();
        for (Source source : sources) {
            try {
                draft.add(source, catalog);
            } catch (ImportException e) {
                String line = e.line() > 0 ? ", line " + e.line() : "";
                throw new ImportException(0, source.name() + line + ": " + e.getMessage() + ".");
            }
        }
        return draft.write(texts, name);
    }

    private void add(Source source, Catalog catalog) throws ImportException, IOException {
        Importer importer =
                Importers.recognising(source)
                        .orElseThrow(() -> new ImportException(0, Importers.UNRECOGNISED));
        Imported imported = importer.read(source, catalog);
        List<Machine> machines = new ArrayList<>();
        for (Element element : imported.elements()) {
            if (element instanceof Machine found) {
                machines.add(found);
            }
        }
        if (machines.size() != 1) {
            throw new ImportException(
                    0,
                    machines.isEmpty()
                            ? "is of the kind " + importer.id() + ", which describes no machine"
                            : "describes " + machines.size() + " machines, not one");
        }
        merge(machines.getFirst(), source);
        repairs.addAll(imported.repairs());
        warnings.addAll(imported.warnings());
        kept.addAll(imported.kept());
        imported.notes().forEach(it -> notes.addAll(it.lines()));
    }

    private void merge(Machine other, Source source) {
        Machine whole = machine;
        if (whole == null) {
            machine = other;
            if (other.getNotInstalled() != null) {
                absent.addAll(other.getNotInstalled().getNames());
            }
            return;
        }
        if (whole.getProduct() == null) {
            whole.setProduct(other.getProduct());
            whole.setLevel(other.getLevel());
            whole.setArchitecture(other.getArchitecture());
            whole.setName(other.getName());
            whole.setTitle(other.getTitle() == null ? whole.getTitle() : other.getTitle());
        } else if (other.getProduct() != null && other.getProduct() != whole.getProduct()) {
            warnings.add(
                    "%s says that the machine runs %s; the first source counts"
                            .formatted(source.name(), other.getProduct().getName()));
        }
        whole.setInstalled(merged(whole.getInstalled(), other.getInstalled()));
        if (other.getNotInstalled() != null) {
            absent.addAll(other.getNotInstalled().getNames());
        }
        whole.setFeatures(merged(whole.getFeatures(), other.getFeatures()));
        whole.getFiles().addAll(List.copyOf(other.getFiles()));
    }

    private static @Nullable FactList merged(@Nullable FactList one, @Nullable FactList other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        Set<String> names = new LinkedHashSet<>(one.getNames());
        names.addAll(other.getNames());
        one.getNames().clear();
        one.getNames().addAll(names);
        one.setComplete(one.isComplete() || other.isComplete());
        return one;
    }

    private Descriptor write(ModelText texts, String name) throws ImportException {
        Machine whole = machine;
        if (whole == null) {
            throw new ImportException(0, "nothing in it that can be imported");
        }
        if (whole.getInstalled() != null) {
            absent.removeAll(whole.getInstalled().getNames());
        }
        NameList missing = absent.isEmpty() ? null : FACTORY.createNameList();
        if (missing != null) {
            missing.getNames().addAll(absent);
        }
        whole.setNotInstalled(missing);
        List<Imported.Note> comments =
                notes.isEmpty() ? List.of() : List.of(new Imported.Note(whole, notes));
        String called = name.isEmpty() ? hostOf(whole) : name;
        return new DescriptorWriter(texts, false)
                .write(
                        called,
                        called,
                        new Imported(List.of(whole), repairs, warnings, kept, comments),
                        List.of());
    }

    /** The host that the title begins with; else the name that the source has given. */
    private static String hostOf(Machine machine) {
        String title = machine.getTitle();
        int comma = title == null ? -1 : title.indexOf(',');
        return title == null || comma <= 0 ? machine.getName() : title.substring(0, comma);
    }

    /** A machine of which only these facts are known. */
    static Descriptor byHand(ModelText texts, HandMadeFacts facts, String name)
            throws ImportException {
        Machine machine = FACTORY.createMachine();
        machine.setProduct(facts.product().product());
        machine.setLevel(facts.level().level());
        machine.setArchitecture(facts.architecture());
        if (!facts.installed().isEmpty()) {
            FactList list = FACTORY.createFactList();
            facts.installed().forEach(it -> list.getNames().add(it.toString()));
            machine.setInstalled(list);
        }
        return new DescriptorWriter(texts, false)
                .write(
                        name,
                        name,
                        new Imported(List.of(machine), List.of(), List.of(), List.of()),
                        List.of());
    }
}
