package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hotfixworkbench.exporters.tables.Column;
import org.hotfixworkbench.exporters.tables.Schema;
import org.hotfixworkbench.exporters.tables.SqlSchema;
import org.hotfixworkbench.exporters.tables.Table;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Expectation;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.FileVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema, and what all formats that have tables do alike. */
class TablesExportTest {

    private static final ServicingFactory MAKE = ServicingFactory.eINSTANCE;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schema.sql",
                "entry.csv",
                "hotfix.csv",
                "machine.csv",
                "machine_file.csv",
                "prerequisite.csv",
                "suppression.csv"
            })
    void theSmallModelIsWrittenAsReviewed(String file) throws IOException {
        Exported.file("tables", folder, new SmallModel().elements());

        assertEquals(
                ProjectFiles.golden("tables/" + file),
                Files.readString(folder.resolve("tables/" + file)));
    }

    @Test
    void thePageHasTheSchema() throws IOException {
        String page = ProjectFiles.read("docs/exports/tables.md");
        assertTrue(page.endsWith("\n" + SchemaPage.text()), SchemaPage.text());
    }

    @Test
    void thePageOnParquetHasTheView() throws IOException {
        assertTrue(ProjectFiles.read("docs/exports/parquet.md").contains(SqlSchema.VIEW + ";\n"));
    }

    @Test
    void tablesReferToTablesBeforeThem() {
        Set<String> before = new HashSet<>();
        for (Table table : Schema.TABLES) {
            assertTrue(before.add(table.name()), table.name());
            assertTrue(table.columnNames().containsAll(table.key()), table.name());
            for (Column column : table.columns()) {
                assertTrue(
                        column.target() == null || before.contains(column.target()),
                        table.name() + "." + column.name());
                assertFalse(column.description().endsWith("."), column.description());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatADatabaseCannotHoldIsRefusedByName(Databases database) {
        Hotfix zero = SmallHotfixes.hotfix("here", "a\u0000b");
        Hotfix half = SmallHotfixes.hotfix("there", "a\uD83D");

        assertEquals(
                "Hotfix 'here': a text in a database has no character U+0000",
                refused(database, List.of(zero)));
        assertEquals(
                "Hotfix 'there': a text in a database has no character U+D83D",
                refused(database, List.of(half)));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsReferredToHasToBeThere(Databases database) {
        Expectation expectation = MAKE.createExpectation();
        expectation.setHotfix(SmallHotfixes.hotfix("KB7", null));
        Machine machine = MAKE.createMachine();
        machine.setName("lost");
        expectation.setMachine(machine);

        assertEquals(
                "The model refers to what is not in it (machine): [lost]",
                refused(database, List.of(expectation)));
        assertEquals(
                "Two elements of the model have the name 'twin' (hotfix)",
                refused(
                        database,
                        List.of(
                                SmallHotfixes.hotfix("twin", null),
                                SmallHotfixes.hotfix("twin", "The other one"))));
    }

    private String refused(Databases database, List<? extends Element> elements) {
        IOException refused =
                assertThrows(
                        IOException.class,
                        () -> Exported.file(database.format(), folder.resolve("out"), elements));
        assertFalse(Files.exists(folder.resolve("out")));
        return refused.getMessage();
    }

    @ParameterizedTest
    @CsvSource({
        "6.1.7601.22765, 1688854653393133",
        "0.0.0.0, 0",
        "65535.0.0.0, ''",
        "6.1.70000.1, ''",
        "32767.65535.65535.65535, 9223372036854775807"
    })
    void versionsHaveAnOrder(String version, String order) throws IOException {
        Machine machine = MAKE.createMachine();
        machine.setName("m");
        machine.getFiles().add(MAKE.createMachineFile());
        machine.getFiles().get(0).setName("A.DLL");
        machine.getFiles().get(0).setVersion(FileVersion.parse(version));
        Exported.file("tables", folder, List.of(machine));

        String row = Files.readAllLines(folder.resolve("tables/machine_file.csv")).get(1);
        List<String> cells = new ArrayList<>(List.of(row.split(",", -1)));
        assertEquals("a.dll", cells.get(4));
        assertEquals(version, cells.get(5));
        assertEquals(order, cells.get(10));
    }
}
