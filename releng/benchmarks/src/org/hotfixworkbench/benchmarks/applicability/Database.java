package org.hotfixworkbench.benchmarks.applicability;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.util.InternalEList;
import org.hotfixworkbench.core.applicability.engine.MachineFacts;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServiceLevel;

/**
 * The same question asked to SQLite, with an index for every join. It is asked for less than the
 * engine answers: files and their branches are left out, and so are reasons.
 */
final class Database implements AskedCorpus.HotfixReader, AutoCloseable {

    private static final String TABLES =
            """
            PRAGMA journal_mode = OFF;
            PRAGMA synchronous = OFF;
            CREATE TABLE condition (hotfix TEXT, product TEXT, level TEXT);
            CREATE TABLE package (hotfix TEXT, architecture TEXT, product TEXT, level TEXT);
            CREATE TABLE replaces (hotfix TEXT, replaced TEXT);
            CREATE TABLE machine (name TEXT PRIMARY KEY, product TEXT, level TEXT, architecture TEXT);
            CREATE TABLE installed (machine TEXT, hotfix TEXT);
            """;

    /** Indexes, and replacement through others worked out beforehand. */
    private static final String INDEXES =
            """
            CREATE TABLE covers AS
                WITH RECURSIVE below (hotfix, replaced) AS (
                    SELECT hotfix, replaced FROM replaces
                    UNION SELECT below.hotfix, replaces.replaced
                        FROM below JOIN replaces ON replaces.hotfix = below.replaced)
                SELECT hotfix, replaced FROM below;
            CREATE INDEX by_release ON condition (product, level, hotfix);
            CREATE INDEX by_package ON package (hotfix, product, level, architecture);
            CREATE INDEX by_cover ON covers (replaced, hotfix);
            CREATE INDEX by_machine ON installed (machine, hotfix);
            ANALYZE;
            """;

    private static final String QUESTION =
            """
            SELECT verdict, count(*) FROM (
                SELECT CASE
                    WHEN EXISTS (SELECT 1 FROM installed i
                        WHERE i.machine = m.name AND i.hotfix = c.hotfix) THEN 'installed'
                    WHEN EXISTS (SELECT 1 FROM installed i JOIN covers r ON r.hotfix = i.hotfix
                        WHERE i.machine = m.name AND r.replaced = c.hotfix) THEN 'superseded'
                    ELSE 'applicable' END AS verdict
                FROM machine m
                JOIN condition c ON c.product = m.product AND c.level = m.level
                WHERE m.name = ?
                AND EXISTS (SELECT 1 FROM package p WHERE p.hotfix = c.hotfix
                    AND p.product = m.product AND p.level = m.level
                    AND p.architecture = m.architecture))
            GROUP BY verdict
            """;

    private final Path file;
    private final Connection connection;
    private final PreparedStatement condition;
    private final PreparedStatement part;
    private final PreparedStatement replaces;

    Database(Path file) throws SQLException {
        this.file = file;
        this.connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        run(TABLES);
        connection.setAutoCommit(false);
        condition = connection.prepareStatement("INSERT INTO condition VALUES (?, ?, ?)");
        part = connection.prepareStatement("INSERT INTO package VALUES (?, ?, ?, ?)");
        replaces = connection.prepareStatement("INSERT INTO replaces VALUES (?, ?)");
    }

    private void run(String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String one : statements.split(";\n")) {
                statement.execute(one);
            }
        }
    }

    @Override
    public void read(Hotfix hotfix) {
        try {
            conditions(hotfix.getName(), hotfix.getPrerequisites());
            for (Payload payload : hotfix.getPayloads()) {
                for (ArchitecturePackage one : payload.getPackages()) {
                    packages(hotfix.getName(), one);
                }
            }
            if (hotfix.getReplacement() != null) {
                Iterator<Hotfix> targets =
                        ((InternalEList<Hotfix>) hotfix.getReplacement().getHotfixes())
                                .basicIterator();
                while (targets.hasNext()) {
                    insert(replaces, hotfix.getName(), targets.next().getName());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void conditions(String hotfix, Condition stated) throws SQLException {
        if (stated instanceof ConditionGroup group) {
            for (Condition member : group.getConditions()) {
                conditions(hotfix, member);
            }
        } else if (stated instanceof ProductCondition one) {
            for (ServiceLevel level : one.getLevels()) {
                insert(condition, hotfix, one.getProduct().getName(), level.getName());
            }
        }
    }

    private void packages(String hotfix, ArchitecturePackage one) throws SQLException {
        Set<String> levels = new LinkedHashSet<>();
        one.getEntries()
                .forEach(
                        it -> {
                            if (it instanceof FileEntry row && row.getLevel() != null) {
                                levels.add(row.getLevel().getName());
                            }
                        });
        for (Product product : one.getProducts()) {
            for (String level : levels) {
                insert(part, hotfix, one.getArchitecture().getLiteral(), product.getName(), level);
            }
        }
    }

    private static void insert(PreparedStatement statement, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    /** Adds machines, then the indexes; nothing may be added afterwards. */
    void finish(List<MachineFacts> machines) throws SQLException {
        try (PreparedStatement machine =
                        connection.prepareStatement("INSERT INTO machine VALUES (?, ?, ?, ?)");
                PreparedStatement installed =
                        connection.prepareStatement("INSERT INTO installed VALUES (?, ?)")) {
            for (MachineFacts facts : machines) {
                insert(
                        machine,
                        facts.name(),
                        String.valueOf(facts.product()),
                        String.valueOf(facts.level()),
                        facts.architecture().getLiteral());
                for (String hotfix : facts.installed()) {
                    insert(installed, facts.name(), hotfix);
                }
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        run(INDEXES);
    }

    /** A connection of its own, for one thread. */
    Asker asker() throws SQLException {
        return new Asker(DriverManager.getConnection("jdbc:sqlite:" + file));
    }

    /** Asks in one thread. */
    static final class Asker implements AutoCloseable {

        private final Connection own;
        private final PreparedStatement question;

        private Asker(Connection own) throws SQLException {
            this.own = own;
            this.question = own.prepareStatement(QUESTION);
        }

        /** How many hotfixes that fit the release of a machine have which verdict. */
        TreeMap<String, Integer> ask(String machine) throws SQLException {
            question.setString(1, machine);
            TreeMap<String, Integer> counts = new TreeMap<>();
            try (ResultSet rows = question.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getInt(2));
                }
            }
            return counts;
        }

        @Override
        public void close() throws SQLException {
            own.close();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
