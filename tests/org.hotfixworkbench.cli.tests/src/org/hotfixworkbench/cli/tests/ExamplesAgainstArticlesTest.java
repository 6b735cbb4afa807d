package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example hotfixes against the texts of the articles, where these lie beside the project: the
 * cells of every row stand in the article, one after the other, as often as in the example. Without
 * the articles the counts of the rows are all that can be told.
 */
class ExamplesAgainstArticlesTest {

    private static final Path CORPUS = Project.ROOT.resolve("../shared/corpus").normalize();
    private static final DateTimeFormatter ARTICLE_DAY =
            DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ENGLISH);

    @TempDir Path folder;

    private record Example(String id, String article, int files, int others) {}

    private static final List<Example> EXAMPLES =
            List.of(
                    new Example("credssp-ca-chain", "kb-credssp.txt", 39, 33),
                    new Example("kerberos-pac-remote-assistance", "kb-kerberos-pac.txt", 5, 9));

    @TestFactory
    Stream<DynamicTest> examples() {
        return EXAMPLES.stream().map(it -> DynamicTest.dynamicTest(it.id(), () -> compare(it)));
    }

    private void compare(Example example) throws IOException {
        List<JsonObject> rows = rows(example.id());
        List<String> files = new ArrayList<>();
        for (JsonObject row : rows) {
            if (row.get("kind").getAsString().equals("file")) {
                files.add(asInArticle(row));
            }
        }
        assertEquals(example.files(), files.size());
        assertEquals(example.others(), rows.size() - files.size());
        Path article = CORPUS.resolve(example.article());
        if (Files.exists(article)) {
            Collections.sort(files);
            assertEquals(files, fileRows(article, files));
        }
    }

    private List<JsonObject> rows(String id) throws IOException {
        Cli cli = new Cli(folder);
        String source = Project.EXAMPLES.resolve("hotfixes/" + id + ".hotfix").toString();
        assertEquals(0, cli.run("build", source, "--out", "out", "--to", "json").code());
        JsonObject model =
                JsonParser.parseString(Files.readString(folder.resolve("out/servicing.json")))
                        .getAsJsonObject();
        List<JsonObject> rows = new ArrayList<>();
        JsonObject hotfix = model.getAsJsonArray("hotfixes").get(0).getAsJsonObject();
        for (JsonElement payload : hotfix.getAsJsonArray("payloads")) {
            for (JsonElement part : payload.getAsJsonObject().getAsJsonArray("packages")) {
                part.getAsJsonObject()
                        .getAsJsonArray("entries")
                        .forEach(it -> rows.add(it.getAsJsonObject()));
            }
        }
        return rows;
    }

    /** The cells that every file table of these articles has: name, version, size, day, minute. */
    private static String asInArticle(JsonObject row) {
        JsonElement version = row.get("version");
        String[] timestamp = row.get("timestamp").getAsString().split("[TZ]");
        return String.join(
                        " ",
                        row.get("name").getAsString(),
                        version.isJsonNull() ? "not applicable" : version.getAsString(),
                        String.format(Locale.ROOT, "%,d", row.get("size").getAsLong()),
                        LocalDate.parse(timestamp[0]).format(ARTICLE_DAY),
                        timestamp[1])
                .toLowerCase(Locale.ROOT);
    }

    /** The rows of the article that begin with one of the file names, in the same form, sorted. */
    private static List<String> fileRows(Path article, List<String> examples) throws IOException {
        List<String> cells = new ArrayList<>();
        for (String line : Files.readString(article, StandardCharsets.UTF_8).split("\n")) {
            String cell = line.replace('|', ' ').strip();
            if (!cell.isEmpty()) {
                cells.add(cell.toLowerCase(Locale.ROOT));
            }
        }
        List<String> names = examples.stream().map(it -> it.split(" ")[0]).distinct().toList();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i + 5 <= cells.size(); i++) {
            if (names.contains(cells.get(i))) {
                rows.add(String.join(" ", cells.subList(i, i + 5)));
            }
        }
        Collections.sort(rows);
        return rows;
    }
}
