import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Asks Spark the questions of docs/exports/tables.md, of the Parquet files in a folder.
 *
 * <p>Arguments: the root of the project, the folder.
 */
public final class SparkQuestions {

    private static final Pattern QUESTION =
            Pattern.compile("(?s)```sql\n([^`]*?);\n```\n\n```text\n(.*?)```");
    private static final Pattern VIEW =
            Pattern.compile("(?s)```sql\n(CREATE VIEW delivered.*?);\n```");

    private SparkQuestions() {}

    /** Asks, and prints how many answers are those of the page. */
    public static void main(String[] arguments) throws IOException {
        Path exports = Path.of(arguments[0], "docs/exports");
        SparkSession spark =
                SparkSession.builder()
                        .master("local[2]")
                        .config("spark.ui.enabled", "false")
                        .config("spark.sql.shuffle.partitions", "2")
                        .config("spark.log.level", "ERROR")
                        .getOrCreate();
        int asked = 0;
        int same = 0;
        try (spark) {
            open(spark, Path.of(arguments[1]));
            Matcher view = VIEW.matcher(Files.readString(exports.resolve("parquet.md")));
            view.find();
            spark.sql(view.group(1).replace("CREATE VIEW", "CREATE TEMPORARY VIEW"));
            Matcher question = QUESTION.matcher(Files.readString(exports.resolve("tables.md")));
            while (question.find()) {
                // the only word of the page that Spark does not take
                String query = question.group(1).replace("UNION\n", "UNION ALL\n");
                String answer = answer(spark.sql(query));
                asked++;
                if (answer.equals(question.group(2))) {
                    same++;
                } else {
                    System.out.println(query + "\n" + answer);
                }
            }
        }
        System.out.println("Spark: " + same + " of " + asked + " answers are those of the page");
        System.exit(asked > 0 && same == asked ? 0 : 1);
    }

    private static void open(SparkSession spark, Path folder) throws IOException {
        int tables = 0;
        long rows = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.parquet")) {
            for (Path file : files) {
                Dataset<Row> table = spark.read().parquet(file.toString());
                String name = file.getFileName().toString();
                table.createOrReplaceTempView(name.substring(0, name.indexOf('.')));
                tables++;
                rows += table.count();
            }
        }
        System.out.println("Spark " + spark.version() + ": " + tables + " tables, " + rows + " rows");
    }

    private static String answer(Dataset<Row> rows) {
        StringBuilder lines = new StringBuilder(String.join("|", rows.columns())).append('\n');
        List<Row> collected = rows.collectAsList();
        for (Row row : collected) {
            StringJoiner line = new StringJoiner("|", "", "\n");
            for (int i = 0; i < row.length(); i++) {
                line.add(row.isNullAt(i) ? "" : row.get(i).toString());
            }
            lines.append(line);
        }
        return lines.toString();
    }
}
