package org.hotfixworkbench.core.support;

import org.hotfixworkbench.model.FactList;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.MachineFile;
import org.hotfixworkbench.model.NameList;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.FileVersion;

/** Reads machines. */
final class MachineReader {

    private static final ServicingFactory FACTORY = ServicingFactory.eINSTANCE;

    private final Sources sources;
    private final Tokens tokens;

    MachineReader(Sources sources, Tokens tokens) {
        this.sources = sources;
        this.tokens = tokens;
    }

    Machine machine() {
        Machine machine = FACTORY.createMachine();
        machine.setName(tokens.take());
        tokens.expect("{");
        while (!tokens.takeIf("}")) {
            switch (tokens.take()) {
                case "runs" -> runs(machine);
                case "installed" -> machine.setInstalled(facts());
                case "feature" -> machine.setFeatures(facts());
                case "not" -> absent(machine, tokens.take());
                case "file" -> machine.getFiles().add(file());
                default -> throw new IllegalArgumentException("no clause before " + tokens.peek());
            }
        }
        return machine;
    }

    private void runs(Machine machine) {
        machine.setProduct(sources.product(tokens.take()));
        String level = tokens.take();
        if (!level.equals("-")) {
            machine.setLevel(CatalogReader.level(machine.getProduct(), level));
        }
        machine.setArchitecture(CatalogReader.architecture(tokens.take()));
    }

    private FactList facts() {
        FactList list = FACTORY.createFactList();
        list.setComplete(tokens.takeIf("complete"));
        list.getNames().addAll(tokens.takeList());
        return list;
    }

    private void absent(Machine machine, String what) {
        NameList list = FACTORY.createNameList();
        list.getNames().addAll(tokens.takeList());
        if (what.equals("installed")) {
            machine.setNotInstalled(list);
        } else {
            machine.setAbsentFeatures(list);
        }
    }

    private MachineFile file() {
        MachineFile file = FACTORY.createMachineFile();
        file.setName(tokens.take());
        String version = tokens.take();
        file.setVersion(version.equals("-") ? null : FileVersion.parse(version));
        file.setPlatform(CatalogReader.architecture(tokens.take()));
        return file;
    }
}
