package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the public validator says of the advisories: schema and mandatory tests of CSAF 2.0. */
class CsafValidatorTest {

    private static final int SEEDS = 60;

    @TempDir Path folder;

    private List<String> problems(String count) throws IOException, InterruptedException {
        List<String> lines = Consumer.run("csaf.mjs", folder.toString());
        assertTrue(lines.getLast().matches(count + " documents, 45 tests"), lines.getLast());
        return lines.subList(0, lines.size() - 1);
    }

    @Test
    void theAdvisoriesOfTheSmallModelAreValid() throws IOException, InterruptedException {
        FolderTree.write("csaf", folder.resolve("1"), new SmallModel().elements());
        FolderTree.write(
                "csaf",
                folder.resolve("2"),
                new SmallModel().elements(),
                "category=csaf_security_advisory",
                "tlp=GREEN",
                "base-url=https://acme.example/csaf/");

        assertEquals(List.of(), problems("4"));
    }

    @Test
    void advisoriesOfAnyModelAreValid() throws IOException, InterruptedException {
        for (int seed = 1; seed <= SEEDS; seed++) {
            FolderTree.write("csaf", folder.resolve("" + seed), new RandomModel(seed).elements());
        }

        assertEquals(List.of(), problems("[0-9]{2,}"));
    }

    @Test
    void theValidatorSeesWhatIsWrong() throws IOException, InterruptedException {
        FolderTree.write("csaf", folder, new SmallModel().elements());
        Path file = folder.resolve("csaf/credssp-ca-chain.json");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("\"title\": \"RDP", "\"headline\": \"RDP")
                        .replaceFirst("\"WindowsVista/SP1/x86\"", "\"WindowsVista/SP9/x86\""));

        String said = String.join("\n", problems("2"));

        assertTrue(said.contains("csaf_2_0: [{\"instancePath\":\"/document\""), said);
        assertTrue(said.contains("mandatoryTest_6_1_1: "), said);
    }
}
