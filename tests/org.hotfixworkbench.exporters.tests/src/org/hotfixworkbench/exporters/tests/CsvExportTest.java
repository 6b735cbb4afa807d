package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServicingFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {

    private static final int COLUMNS = 18;
    private static final int HOTFIX = 0;
    private static final int NAME = 5;

    @TempDir Path folder;

    @Test
    void everyRowOfEveryPackageIsALineOfAllColumns() throws IOException {
        List<Element> elements = new SmallModel().elements();

        List<List<String>> table = read(Exported.text("csv", folder, elements));

        for (List<String> line : table) {
            assertEquals(COLUMNS, line.size(), line::toString);
        }
        assertEquals(namesOf(elements), column(table, NAME));
        assertEquals("credssp-ca-chain", column(table, HOTFIX).get(0));
    }

    @Test
    void aModelWithoutRowsIsAHeader() throws IOException {
        assertEquals(1, read(Exported.text("csv", folder, List.of())).size());
    }

    @Test
    void linesEndWithALineFeedAlone() throws IOException {
        assertFalse(Exported.text("csv", folder, new SmallModel().elements()).contains("\r"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain.dll",
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "'x",
                "''",
                "'=1",
                "a,b",
                "a\"b",
                "\"",
                "a\nb",
                " blanks ",
                "=1,\"2\"",
                "a=1",
                "\uD83D\uDE00"
            })
    void everyNameComesBack(String name) throws IOException {
        Hotfix hotfix = withFile(name);

        String text = Exported.text("csv", folder, List.of(hotfix));

        assertEquals(List.of(name), column(read(text), NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void noCellIsAFormula(String name) throws IOException {
        String text = Exported.text("csv", folder, List.of(withFile(name)));

        assertEquals("'" + name, column(parse(text), NAME).get(0));
    }

    private static Hotfix withFile(String name) {
        ServicingFactory make = ServicingFactory.eINSTANCE;
        Hotfix hotfix = SmallHotfixes.hotfix("h", null);
        Payload payload = make.createPayload();
        ArchitecturePackage architecture = make.createArchitecturePackage();
        PackageEntry file = make.createFileEntry();
        file.setName(name);
        architecture.getEntries().add(file);
        payload.getPackages().add(architecture);
        hotfix.getPayloads().add(payload);
        return hotfix;
    }

    private static List<String> namesOf(List<Element> elements) {
        List<String> names = new ArrayList<>();
        for (Element element : elements) {
            element.eAllContents()
                    .forEachRemaining(
                            it -> {
                                if (it instanceof PackageEntry entry) {
                                    names.add(entry.getName());
                                }
                            });
        }
        return names;
    }

    private static List<String> column(List<List<String>> table, int column) {
        return table.stream().skip(1).map(it -> it.get(column)).toList();
    }

    /** The table as somebody reads it who knows what the page says about apostrophes. */
    private static List<List<String>> read(String text) {
        return parse(text).stream()
                .map(
                        line ->
                                line.stream()
                                        .map(it -> it.startsWith("'") ? it.substring(1) : it)
                                        .toList())
                .toList();
    }

    /** The table as RFC 4180 has it. */
    private static List<List<String>> parse(String text) {
        List<List<String>> table = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean second = !quoted && i > 0 && text.charAt(i - 1) == '"';
                quoted = !quoted;
                cell.append(second ? "\"" : "");
            } else if (quoted || c != ',' && c != '\n') {
                cell.append(c);
            } else {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    table.add(line);
                    line = new ArrayList<>();
                }
            }
        }
        return table;
    }
}
