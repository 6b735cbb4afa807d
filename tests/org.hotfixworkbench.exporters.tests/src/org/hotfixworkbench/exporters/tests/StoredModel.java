package org.hotfixworkbench.exporters.tests;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hotfixworkbench.model.AlternativeGroup;
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

/** A model that is made again of tables, whatever database they are in. */
public final class StoredModel {

    private static final ServicingFactory MAKE = ServicingFactory.eINSTANCE;

    private final Connection connection;
    private final Map<Integer, Element> elements = new TreeMap<>();
    private final Map<Integer, Machine> machines = new HashMap<>();
    private final StoredCatalog catalog;
    private final StoredHotfixes hotfixes;

    private StoredModel(Connection connection) throws SQLException {
        this.connection = connection;
        catalog = new StoredCatalog(connection);
        hotfixes = new StoredHotfixes(connection, catalog);
        catalog.read(this);
        hotfixes.read(this);
        new StoredPayloads(connection, catalog, hotfixes).read(this);
        machines();
        alternatives();
        expectations();
    }

    /** The elements in the order in which they were written. */
    public static List<Element> read(Connection connection) throws SQLException {
        return List.copyOf(new StoredModel(connection).elements.values());
    }

    /** Adds an element, which is a row of a table. */
    void add(String table, TableRow row, Element element) throws SQLException {
        elements.put(row.position(), element);
        suppressions(table, row, element);
    }

    void suppressions(String table, TableRow owner, Suppressible element) throws SQLException {
        String query =
                "SELECT * FROM suppression WHERE %s_id = %d ORDER BY position"
                        .formatted(table, owner.id());
        for (TableRow row : TableRow.of(connection, query)) {
            Suppression suppression = MAKE.createSuppression();
            suppression.setRule(row.text("rule"));
            suppression.setSubject(row.text("subject"));
            suppression.setReason(row.text("reason"));
            suppression.setUntil(row.day("accepted_until"));
            element.getSuppressions().add(suppression);
        }
    }

    private void machines() throws SQLException {
        var files = TableRow.parts(connection, "machine_file", "machine_id");
        var installed = TableRow.parts(connection, "installed", "machine_id");
        var features = TableRow.parts(connection, "feature", "machine_id");
        for (TableRow row : TableRow.of(connection, "SELECT * FROM machine")) {
            Machine machine = MAKE.createMachine();
            machine.setName(row.text("name"));
            machine.setTitle(row.text("title"));
            machine.setProduct(catalog.products.get(row.number("product_id")));
            machine.setLevel(catalog.levels.get(row.number("service_level_id")));
            machine.setArchitecture(StoredPayloads.architecture(row, "architecture"));
            machine.setFilesComplete(row.truth("files_complete"));
            List<TableRow> hotfixNames = installed.getOrDefault(row.id(), List.of());
            machine.setInstalled(facts(row.truth("installed_complete"), hotfixNames));
            machine.setNotInstalled(absent(row.truth("states_not_installed"), hotfixNames));
            List<TableRow> featureNames = features.getOrDefault(row.id(), List.of());
            machine.setFeatures(facts(row.truth("features_complete"), featureNames));
            machine.setAbsentFeatures(absent(row.truth("states_absent_features"), featureNames));
            for (TableRow file : files.getOrDefault(row.id(), List.of())) {
                machine.getFiles().add(file(file));
            }
            machines.put(row.id(), machine);
            add("machine", row, machine);
        }
    }

    private static FactList facts(Boolean complete, List<TableRow> names) {
        if (complete == null) {
            return null;
        }
        FactList facts = fill(MAKE.createFactList(), names, true);
        facts.setComplete(complete);
        return facts;
    }

    private static NameList absent(boolean stated, List<TableRow> names) {
        return stated ? fill(MAKE.createNameList(), names, false) : null;
    }

    private static <T extends NameList> T fill(T list, List<TableRow> names, boolean present) {
        for (TableRow row : names) {
            if (row.truth("present") == present) {
                list.getNames().add(row.text("name"));
            }
        }
        return list;
    }

    private static MachineFile file(TableRow row) {
        MachineFile file = MAKE.createMachineFile();
        file.setName(row.text("name"));
        file.setVersion(row.version("version"));
        file.setPlatform(StoredPayloads.architecture(row, "platform"));
        file.setServiceBranch(row.text("stated_branch"));
        return file;
    }

    private void alternatives() throws SQLException {
        var members = TableRow.parts(connection, "alternative_hotfix", "alternative_id");
        for (TableRow row : TableRow.of(connection, "SELECT * FROM alternative")) {
            AlternativeGroup group = MAKE.createAlternativeGroup();
            group.setName(row.text("name"));
            group.setTitle(row.text("title"));
            for (TableRow member : members.getOrDefault(row.id(), List.of())) {
                group.getHotfixes().add(hotfixes.hotfixes.get(member.number("hotfix_id")));
            }
            add("alternative", row, group);
        }
    }

    private void expectations() throws SQLException {
        for (TableRow row : TableRow.of(connection, "SELECT * FROM expectation")) {
            Expectation expectation = MAKE.createExpectation();
            expectation.setHotfix(hotfixes.hotfixes.get(row.number("hotfix_id")));
            expectation.setMachine(machines.get(row.number("machine_id")));
            expectation.setVerdict(Verdict.get(row.text("verdict")));
            expectation.setSupersededBy(hotfixes.hotfixes.get(row.number("superseded_by_id")));
            if (row.text("reason") != null) {
                expectation.setReason(Reason.get(row.text("reason")));
            }
            add("expectation", row, expectation);
        }
    }
}
