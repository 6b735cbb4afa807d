package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.exporters.tests.Databases;
import org.hotfixworkbench.exporters.tests.Exported;
import org.hotfixworkbench.exporters.tests.StoredModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples, built into databases by the command line. */
class ExamplesInDatabasesTest {

    private static final Pattern SOURCE = Pattern.compile("(?s)```hotfix\n(.*?)```");
    private static final Pattern QUESTION =
            Pattern.compile("(?s)```sql\n([^`]*?);\n```\n\n```text\n(.*?)```");
    private static final int QUESTIONS = 7;

    @TempDir Path folder;

    private void build(String formats, String... sources) {
        String[] arguments = new String[sources.length + 5];
        arguments[0] = "build";
        System.arraycopy(sources, 0, arguments, 1, sources.length);
        arguments[sources.length + 1] = "--to";
        arguments[sources.length + 2] = formats;
        arguments[sources.length + 3] = "--out";
        arguments[sources.length + 4] = folder.toString();
        Cli.Answer answer = new Cli(Project.ROOT).run(arguments);
        assertEquals(0, answer.code(), answer.err());
    }

    @ParameterizedTest
    @EnumSource
    void theQuestionsOfThePageHaveTheirAnswers(Databases database)
            throws SQLException, IOException {
        String page = Project.read("docs/exports/tables.md");
        Matcher source = SOURCE.matcher(page);
        source.find();
        Path later = Files.writeString(folder.resolve("later.hotfix"), source.group(1));
        build(database.format(), "examples/servicing", later.toString());

        try (Connection connection = database.open(folder)) {
            Matcher question = QUESTION.matcher(page);
            int asked = 0;
            while (question.find()) {
                assertEquals(question.group(2), answer(connection, question.group(1)));
                asked++;
            }
            assertEquals(QUESTIONS, asked);
        }
    }

    /** Prints an answer as the shell of SQLite does, with the names of the columns. */
    private static String answer(Connection connection, String query) throws SQLException {
        StringBuilder lines = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            StringJoiner head = new StringJoiner("|", "", "\n");
            for (int i = 1; i <= columns; i++) {
                head.add(rows.getMetaData().getColumnLabel(i));
            }
            lines.append(head);
            while (rows.next()) {
                StringJoiner line = new StringJoiner("|", "", "\n");
                for (int i = 1; i <= columns; i++) {
                    String text = rows.getString(i);
                    line.add(text == null ? "" : text);
                }
                lines.append(line);
            }
        }
        return lines.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "SQLITE, servicing",
        "SQLITE, conformance",
        "DUCKDB_TABLES, servicing",
        "DUCKDB_TABLES, conformance",
        "DUCKDB_PARQUET, servicing",
        "DUCKDB_PARQUET, conformance"
    })
    void theModelComesBack(Databases database, String example) throws SQLException, IOException {
        build("xmi," + database.format(), "examples/" + example);

        try (Connection connection = database.open(folder)) {
            String again =
                    Exported.text("xmi", folder.resolve("again"), StoredModel.read(connection));
            assertEquals(Files.readString(folder.resolve("servicing.xmi")), again);
        }
    }

    @Test
    void thePageOnSqliteShowsWhatIsPrinted() throws SQLException, IOException {
        build("sqlite", "examples/servicing");
        Matcher command =
                Pattern.compile("(?s)servicing.sqlite \"(.*?)\"\n```\n\n```text\n(.*?)```")
                        .matcher(Project.read("docs/exports/sqlite.md"));
        command.find();

        try (Connection connection = Databases.SQLITE.open(folder)) {
            assertEquals(command.group(2), answer(connection, command.group(1)));
        }
    }
}
