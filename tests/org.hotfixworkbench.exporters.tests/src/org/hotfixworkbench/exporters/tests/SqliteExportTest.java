package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotfixworkbench.model.Expectation;
import org.hotfixworkbench.model.ServicingFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteExportTest {

    @TempDir Path folder;

    private static String only(Connection connection, String query, String column)
            throws SQLException {
        List<TableRow> rows = TableRow.of(connection, query);
        assertEquals(1, rows.size());
        return rows.get(0).text(column);
    }

    @Test
    void keysHoldAndNothingIsDamaged() throws SQLException, IOException {
        try (Connection it = Databases.SQLITE.of(folder, new RandomModel(7).elements())) {
            assertEquals(List.of(), TableRow.of(it, "PRAGMA foreign_key_check"));
            assertEquals("ok", only(it, "PRAGMA integrity_check", "integrity_check"));
            assertEquals("1", only(it, "PRAGMA user_version", "user_version"));
            assertEquals("0", only(it, "PRAGMA freelist_count", "freelist_count"));
            assertEquals("delete", only(it, "PRAGMA journal_mode", "journal_mode"));
        }
    }

    @Test
    void filesAreFoundByAnIndex() throws SQLException, IOException {
        String question =
                """
                EXPLAIN QUERY PLAN SELECT hotfix FROM delivered
                WHERE file_key = 'kerberos.dll' AND version_order > 1688854653393133
                """;
        try (Connection it = Databases.SQLITE.of(folder, new SmallModel().elements())) {
            List<String> plan =
                    TableRow.of(it, question).stream().map(row -> row.text("detail")).toList();
            assertEquals(
                    "SEARCH e USING INDEX entry_by_file_key (file_key=? AND version_order>?)",
                    plan.get(0));
            assertTrue(plan.stream().noneMatch(step -> step.startsWith("SCAN")), plan.toString());
        }
    }

    @Test
    void theTemporaryFileIsGone() throws IOException {
        Set<Path> before = temporaryFiles();
        Exported.file("sqlite", folder.resolve("good"), new SmallModel().elements());
        Expectation incomplete = ServicingFactory.eINSTANCE.createExpectation();
        assertThrows(
                IOException.class,
                () -> Exported.file("sqlite", folder.resolve("bad"), List.of(incomplete)));

        assertEquals(before, temporaryFiles());
    }

    private static Set<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            String prefix = "hotfix-" + ProcessHandle.current().pid() + "-";
            return files.filter(it -> it.getFileName().toString().startsWith(prefix))
                    .collect(Collectors.toSet());
        }
    }
}
