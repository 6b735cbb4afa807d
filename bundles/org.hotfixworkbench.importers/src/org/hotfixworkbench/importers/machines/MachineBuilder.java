package org.hotfixworkbench.importers.machines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.importers.Imported.KeptText;
import org.hotfixworkbench.importers.Imported.Note;
import org.hotfixworkbench.importers.Imported.Repair;
import org.hotfixworkbench.importers.Source;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.FactList;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.NameList;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.KbNumber;

/** Puts a machine together, and what there is to say about it. */
final class MachineBuilder {

    private static final ServicingFactory FACTORY = ServicingFactory.eINSTANCE;

    private final Machine machine = FACTORY.createMachine();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Set<KbNumber> installed = new TreeSet<>();
    private final Set<KbNumber> absent = new TreeSet<>();
    private final Set<String> unnumbered = new LinkedHashSet<>();

    /**
     * @param name its name in the language
     */
    MachineBuilder(String name) {
        machine.setName(name);
    }

    /** The name of a machine whose inventory is in a file: that of the file without its ending. */
    static String nameOf(Source source) {
        String file = source.name();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    Machine machine() {
        return machine;
    }

    void note(String line) {
        notes.add(line);
    }

    void warn(String sentence) {
        warnings.add(sentence);
    }

    /** Sets product, level and architecture as far as they are known. */
    void runs(
            @Nullable Installation installation,
            String name,
            Architecture architecture,
            Catalog catalog) {
        if (installation == null) {
            return;
        }
        installation
                .product(catalog, name)
                .ifPresentOrElse(
                        product -> {
                            machine.setProduct(product);
                            installation.level(product).ifPresent(machine::setLevel);
                            machine.setArchitecture(architecture);
                        },
                        () -> {
                            warn(
                                    "the catalog has no product for %s (%s), so what it runs is left out"
                                            .formatted(
                                                    name.isEmpty() ? "no name" : name,
                                                    installation));
                            note("Runs %s, %s, %s".formatted(name, installation, architecture));
                        });
    }

    /** Adds an installed update by what the inventory calls it. */
    void installed(int line, String cell) {
        UpdateName.parse(cell)
                .ifPresentOrElse(
                        article -> {
                            String plain = article.toString();
                            if (installed.add(article) && !cell.equalsIgnoreCase(plain)) {
                                repairs.add(new Repair(line, cell + " is read as " + plain));
                            }
                        },
                        () -> unnumbered.add(cell));
    }

    /** Adds updates that are not installed. */
    void absent(Collection<KbNumber> articles) {
        absent.addAll(articles);
    }

    /** How many numbers of installed updates there are. */
    int count() {
        return installed.size();
    }

    Imported build(List<KeptText> kept) {
        return new Imported(List.of(finish()), repairs, warnings, kept, notes());
    }

    /** Completes the machine. */
    Machine finish() {
        if (!installed.isEmpty()) {
            FactList facts = FACTORY.createFactList();
            installed.forEach(it -> facts.getNames().add(it.toString()));
            machine.setInstalled(facts);
        }
        absent.removeAll(installed);
        if (!absent.isEmpty()) {
            NameList names = FACTORY.createNameList();
            absent.forEach(it -> names.getNames().add(it.toString()));
            machine.setNotInstalled(names);
        }
        if (!unnumbered.isEmpty()) {
            note("Installed without a KB number: " + String.join(", ", unnumbered));
        }
        return machine;
    }

    List<Note> notes() {
        return notes.isEmpty() ? List.of() : List.of(new Note(machine, notes));
    }

    List<Repair> repairs() {
        return repairs;
    }

    List<String> warnings() {
        return warnings;
    }
}
