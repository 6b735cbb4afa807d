package org.hotfixworkbench.importers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.importers.Source;
import org.hotfixworkbench.importers.text.DelimitedText;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.NameList;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** All machine files of the corpus against its truth, where it lies beside the clone. */
class CorpusMachinesTest {

    /** The products that the names of the truth stand for. */
    private static final Map<String, String> PRODUCTS =
            Map.ofEntries(
                    Map.entry("Microsoft Windows 10 Education", "Windows10"),
                    Map.entry("Microsoft Windows 7 Enterprise", "Windows7"),
                    Map.entry("Microsoft Windows 7 Entreprise N", "Windows7"),
                    Map.entry("Microsoft Windows 8.1 Enterprise", "Windows8_1"),
                    Map.entry(
                            "Microsoft(R) Windows(R) Server 2003 Standard x64 Edition",
                            "WindowsServer2003"),
                    Map.entry("Microsoftr Windows Serverr 2008 Standard", "WindowsServer2008"),
                    Map.entry("Microsoft Windows Server 2008 R2 Standard", "WindowsServer2008R2"),
                    Map.entry(
                            "Майкрософт Ознакомительная версия Windows Server 2012 R2 Standard",
                            "WindowsServer2012R2"),
                    Map.entry("Microsoftr Windows VistaT Enterprise", "WindowsVista"),
                    Map.entry("Microsoft Windows XP Professional", "WindowsXP"));

    @TestFactory
    List<DynamicTest> everyFile() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        Path corpus = Sources.corpus().orElse(null);
        if (corpus != null) {
            Path machines = corpus.resolve("machines");
            DelimitedText truth =
                    DelimitedText.of(Files.readAllLines(machines.resolve("truth.tsv")));
            for (DelimitedText.Row row : truth.rows()) {
                String name = row.cell(truth.column("file"));
                tests.add(
                        DynamicTest.dynamicTest(
                                name, () -> compare(machines.resolve(name), truth, row)));
            }
        }
        return tests;
    }

    private static void compare(Path file, DelimitedText truth, DelimitedText.Row row)
            throws Exception {
        Source source = Source.open(file);
        assertEquals(row.cell(truth.column("kind")), Sources.kind(source));
        Imported imported = Sources.read(source);
        assertEquals(1, imported.elements().size());
        Machine machine = (Machine) imported.elements().getFirst();
        NameList updates =
                machine.getInstalled() == null ? machine.getNotInstalled() : machine.getInstalled();
        assertNotNull(updates);
        assertEquals(
                Integer.parseInt(row.cell(truth.column("distinct_kb_ids"))),
                updates.getNames().size());
        String system = row.cell(truth.column("os_name")).replaceAll("\\p{Z}+", " ").strip();
        if (!system.isEmpty()) {
            String build = row.cell(truth.column("os_version_line")).split("[. ]")[2];
            assertEquals(PRODUCTS.get(system), machine.getProduct().getName());
            assertEquals(
                    true, machine.getLevel().getBuilds().contains(Integer.valueOf(build)), build);
            assertEquals(row.cell(truth.column("arch")), machine.getArchitecture().getLiteral());
        }
        String stated = row.cell(truth.column("stated_hotfix_count"));
        boolean disagree =
                !stated.isEmpty()
                        && Integer.parseInt(stated)
                                > updates.getNames().size() + unnumbered(imported);
        assertEquals(
                disagree,
                imported.warnings().stream().anyMatch(it -> it.contains("are stated, but")));
    }

    /** How many entries without a number there are, each named in a comment. */
    private static int unnumbered(Imported imported) {
        return imported.notes().stream()
                .flatMap(it -> it.lines().stream())
                .filter(it -> it.startsWith("Installed without a KB number"))
                .mapToInt(it -> it.split(", ").length)
                .sum();
    }
}
