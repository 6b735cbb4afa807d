package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.hotfixworkbench.exporters.tables.Column;
import org.hotfixworkbench.exporters.tables.Schema;
import org.hotfixworkbench.exporters.tables.Table;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.FileVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parquet files, as DuckDB sees them. */
class ParquetExportTest {

    private static final ServicingFactory MAKE = ServicingFactory.eINSTANCE;
    private static final int ROWS = 150_000;

    @TempDir Path folder;

    @Test
    void columnsHaveTheTypesOfTheSchema() throws SQLException, IOException {
        try (Connection it = Databases.DUCKDB_PARQUET.of(folder, List.of())) {
            for (Table table : Schema.TABLES) {
                List<TableRow> described = TableRow.of(it, "DESCRIBE " + table.name());
                List<String> types =
                        described.stream()
                                .map(row -> row.text("column_name") + row.text("column_type"))
                                .toList();
                assertEquals(
                        table.columns().stream().map(ParquetExportTest::described).toList(), types);
                assertEquals(List.of(), TableRow.of(it, "SELECT * FROM " + table.name()));
            }
        }
    }

    private static String described(Column column) {
        return column.name() + column.type().name().replace("TEXT", "VARCHAR");
    }

    /**
     * Runs, values that repeat, values that do not, nulls: what the encodings have to tell apart.
     */
    private static Hotfix large() {
        Random random = new Random(5);
        ArchitecturePackage large = MAKE.createArchitecturePackage();
        for (int i = 0; i < ROWS; i++) {
            if (i % 5 == 3) {
                ManifestEntry manifest = MAKE.createManifestEntry();
                manifest.setName("manifest-" + Long.toHexString(random.nextLong()));
                manifest.setComponent("component-" + i / 1000);
                manifest.setKeyValid(i % 15 == 3 ? null : random.nextBoolean());
                large.getEntries().add(manifest);
            } else {
                FileEntry file = MAKE.createFileEntry();
                file.setName("File" + random.nextInt(300) + ".dll");
                file.setVersion(new FileVersion(6, 1, 7601, random.nextInt(65536)));
                file.setSize(i < 70_000 ? (Long) null : Long.valueOf(i / 9 % 3));
                file.setDate(LocalDate.ofEpochDay(random.nextInt(40_000) - 10_000));
                file.setPlatform(i / 100 % 2 == 0 ? Architecture.X86 : Architecture.UNSTATED);
                large.getEntries().add(file);
            }
        }
        Hotfix hotfix = SmallHotfixes.hotfix("large", null);
        hotfix.getPayloads().add(MAKE.createPayload());
        hotfix.getPayloads().get(0).getPackages().add(large);
        return hotfix;
    }

    @Test
    void severalRowGroupsHaveTheRowsOfTheCsv() throws SQLException, IOException {
        List<Hotfix> elements = List.of(large());
        Exported.file("tables", folder, elements);
        try (Connection it = Databases.DUCKDB_PARQUET.of(folder, elements)) {
            String columns =
                    "FROM read_csv('%s', header = true, nullstr = '', columns = %s)"
                            .formatted(folder.resolve("tables/entry.csv"), types());
            assertEquals(List.of(), TableRow.of(it, "FROM entry EXCEPT " + columns));
            assertEquals(List.of(), TableRow.of(it, columns + " EXCEPT FROM entry"));
            assertEquals(ROWS, TableRow.of(it, "SELECT count(*) n FROM entry").get(0).number("n"));
            assertEquals(
                    "[3, 65536, 1, 150000]",
                    TableRow.of(
                                    it,
                                    """
                                    SELECT [count(DISTINCT row_group_id), max(num_values),
                                        min(stats_min_value::INT), max(stats_max_value::INT)] AS found
                                    FROM parquet_metadata('%s') WHERE path_in_schema = 'id'"""
                                            .formatted(folder.resolve("parquet/entry.parquet")))
                            .get(0)
                            .text("found"));
        }
    }

    private static String types() {
        StringBuilder types = new StringBuilder("{");
        Table entry =
                Schema.TABLES.stream().filter(it -> it.name().equals("entry")).findFirst().get();
        entry.columns().forEach(it -> types.append("%s: '%s',".formatted(it.name(), it.type())));
        return types.append('}').toString();
    }

    /** Longer than what Snappy compresses at once, than its short literals and than its copies. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 59, 60, 61, 256, 257, 65_535, 65_536, 65_537, 300_000})
    void longTextsComeBack(int length) throws SQLException, IOException {
        Random random = new Random(length);
        StringBuilder noise = new StringBuilder();
        random.ints(length, 32, 500).forEach(noise::appendCodePoint);
        Hotfix hotfix = SmallHotfixes.hotfix("long", noise.toString());
        hotfix.setSymptoms("ab".repeat(length));
        hotfix.setCause(noise + "again" + noise);
        try (Connection it = Databases.DUCKDB_PARQUET.of(folder, List.of(hotfix))) {
            TableRow row = TableRow.of(it, "FROM hotfix").get(0);
            assertEquals(hotfix.getTitle(), row.text("title"));
            assertEquals(hotfix.getSymptoms(), row.text("symptoms"));
            assertEquals(hotfix.getCause(), row.text("cause"));
        }
    }

    @Test
    void filesAreSmallerThanCsv() throws IOException {
        List<Hotfix> elements = List.of(large());
        long parquet = Files.size(Exported.file("parquet", folder, elements));
        long csv = Files.size(Exported.file("tables", folder, elements));
        assertTrue(parquet * 3 < csv, parquet + " of " + csv);
    }
}
