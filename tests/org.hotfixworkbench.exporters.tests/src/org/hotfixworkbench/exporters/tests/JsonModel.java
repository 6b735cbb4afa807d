package org.hotfixworkbench.exporters.tests;

import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Expectation;
import org.hotfixworkbench.model.FactList;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.MachineFile;
import org.hotfixworkbench.model.NameList;
import org.hotfixworkbench.model.Reason;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.Suppressible;
import org.hotfixworkbench.model.Suppression;
import org.hotfixworkbench.model.Verdict;
import org.hotfixworkbench.model.value.FileVersion;

/** A model that is made again of {@code servicing.json}. */
public final class JsonModel {

    private static final ServicingFactory MAKE = ServicingFactory.eINSTANCE;

    private final List<Element> elements = new ArrayList<>();
    private final Map<String, Machine> machines = new HashMap<>();
    private final JsonCatalog catalog;
    private final JsonHotfixes hotfixes;

    private JsonModel(JsonRow document) {
        catalog = new JsonCatalog(document);
        hotfixes = new JsonHotfixes(document, catalog);
        elements.addAll(catalog.codebases.values());
        elements.addAll(catalog.products.values());
        elements.addAll(hotfixes.described);
        document.rows("machines").forEach(this::machine);
        document.rows("alternatives").forEach(this::alternatives);
        document.rows("expectations").forEach(this::expectation);
    }

    /**
     * The elements that a document describes: code bases, products, hotfixes, machines,
     * alternatives and expectations. Hotfixes that it only names are referred to and not listed.
     */
    public static List<Element> read(String json) {
        return new JsonModel(new JsonRow(JsonParser.parseString(json).getAsJsonObject())).elements;
    }

    static void suppressions(JsonRow owner, Suppressible element) {
        for (JsonRow row : owner.rows("suppressions")) {
            Suppression suppression =
                    SmallModel.suppression(
                            row.text("rule"),
                            row.text("subject"),
                            row.text("reason"),
                            row.value("until", LocalDate::parse));
            element.getSuppressions().add(suppression);
        }
    }

    private void machine(JsonRow row) {
        Machine machine = MAKE.createMachine();
        machine.setName(row.text("id"));
        machine.setTitle(row.text("title"));
        if (!row.isNull("product")) {
            machine.setProduct(catalog.products.get(row.text("product")));
            machine.setLevel(catalog.level(machine.getProduct(), row.text("level")));
        }
        machine.setArchitecture(row.value("architecture", Architecture::get));
        machine.setInstalled(present(row.row("installed")));
        machine.setNotInstalled(absent(row, "notInstalled"));
        machine.setFeatures(present(row.row("features")));
        machine.setAbsentFeatures(absent(row, "absentFeatures"));
        for (JsonRow it : row.rows("files")) {
            MachineFile file = MAKE.createMachineFile();
            file.setName(it.text("name"));
            file.setVersion(it.value("version", FileVersion::parse));
            file.setPlatform(it.value("platform", Architecture::get));
            file.setServiceBranch(it.text("branch"));
            machine.getFiles().add(file);
        }
        machine.setFilesComplete(row.truth("filesComplete"));
        suppressions(row, machine);
        machines.put(machine.getName(), machine);
        elements.add(machine);
    }

    private static FactList present(JsonRow row) {
        if (row == null) {
            return null;
        }
        FactList facts = MAKE.createFactList();
        facts.setComplete(row.truth("complete"));
        facts.getNames().addAll(row.names("names"));
        return facts;
    }

    private static NameList absent(JsonRow row, String name) {
        if (row.isNull(name)) {
            return null;
        }
        NameList list = MAKE.createNameList();
        list.getNames().addAll(row.names(name));
        return list;
    }

    private void alternatives(JsonRow row) {
        AlternativeGroup group = MAKE.createAlternativeGroup();
        group.setName(row.text("id"));
        group.setTitle(row.text("title"));
        row.names("anyOf").forEach(it -> group.getHotfixes().add(hotfixes.called(it)));
        suppressions(row, group);
        elements.add(group);
    }

    private void expectation(JsonRow row) {
        Expectation expectation = MAKE.createExpectation();
        expectation.setHotfix(hotfixes.called(row.text("hotfix")));
        expectation.setMachine(machines.get(row.text("machine")));
        expectation.setVerdict(Verdict.get(row.text("verdict")));
        expectation.setSupersededBy(hotfixes.called(row.text("supersededBy")));
        expectation.setReason(row.value("reason", Reason::get));
        suppressions(row, expectation);
        elements.add(expectation);
    }
}
