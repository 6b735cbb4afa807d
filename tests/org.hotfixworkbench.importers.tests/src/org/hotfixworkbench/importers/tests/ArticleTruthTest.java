package org.hotfixworkbench.importers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hotfixworkbench.importers.Source;
import org.hotfixworkbench.importers.kb.KbImporter;
import org.hotfixworkbench.importers.text.DelimitedText;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.MumEntry;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Articles against what is known to be in them: the fixtures, and where it lies beside the clone
 * the corpus of genuine articles.
 */
class ArticleTruthTest {

    private record Truth(DelimitedText table, DelimitedText.Row row) {

        String of(String column) {
            return row.cell(table.column(column));
        }
    }

    @TestFactory
    List<DynamicTest> fixtures() throws Exception {
        return tests(Articles.FOLDER);
    }

    @TestFactory
    List<DynamicTest> corpus() throws Exception {
        Path corpus = Sources.corpus().orElse(null);
        return corpus == null ? List.of() : tests(corpus);
    }

    private static List<DynamicTest> tests(Path folder) throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        DelimitedText table = DelimitedText.of(Files.readAllLines(folder.resolve("truth.tsv")));
        for (DelimitedText.Row row : table.rows()) {
            Truth truth = new Truth(table, row);
            String name = truth.of("file");
            tests.add(DynamicTest.dynamicTest(name, () -> compare(folder.resolve(name), truth)));
        }
        return tests;
    }

    private static void compare(Path file, Truth truth) throws Exception {
        assertTrue(new KbImporter().recognises(Source.open(file)));
        Hotfix hotfix = Articles.hotfix(Articles.read(file));
        List<PackageEntry> entries = Articles.entries(hotfix);
        long manifests = entries.stream().filter(ManifestEntry.class::isInstance).count();
        long mums = entries.stream().filter(MumEntry.class::isInstance).count();

        assertEquals(truth.of("manifest_rows"), String.valueOf(manifests));
        assertEquals(truth.of("mum_rows"), String.valueOf(mums));
        assertEquals(truth.of("payload_rows"), String.valueOf(entries.size() - manifests - mums));
        assertEquals(truth.of("distinct_versions"), String.valueOf(Articles.versions(hotfix)));
        assertEquals(architectures(truth.of("architectures")), architectures(hotfix));
        assertEquals(
                truth.of("kb").startsWith("not stated") ? "-" : truth.of("kb").split(" ")[0],
                hotfix.getArticle() == null ? "-" : "" + hotfix.getArticle().number());
        assertEquals(restart(truth.of("restart")), hotfix.getRestart().getLiteral());
        assertEquals(replaced(truth.of("replaced")), Articles.replaced(hotfix));
        appliesTo(truth.of("applies_to"), hotfix);
    }

    /** In lower case; headings count as much as columns. */
    private static TreeSet<String> architectures(String stated) {
        return stated.startsWith("none")
                ? new TreeSet<>()
                : Arrays.stream(stated.replaceAll("\\([^)]*\\)", "").split(","))
                        .map(it -> it.strip().toLowerCase(Locale.ROOT).replace("-", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> architectures(Hotfix hotfix) {
        TreeSet<String> found = new TreeSet<>();
        for (Payload payload : hotfix.getPayloads()) {
            for (ArchitecturePackage part : payload.getPackages()) {
                found.add(part.getArchitecture().getLiteral());
                part.getEntries().stream()
                        .filter(FileEntry.class::isInstance)
                        .forEach(it -> found.add(((FileEntry) it).getPlatform().getLiteral()));
            }
        }
        found.remove(Architecture.UNSTATED.getLiteral());
        return found;
    }

    private static String restart(String stated) {
        return switch (stated) {
            case "may" -> "possible";
            case "unknown" -> "unstated";
            default -> stated;
        };
    }

    /** What has no article number is kept as text, so that replacement is not stated. */
    private static String replaced(String stated) {
        if (stated.startsWith("none stated") || stated.contains("not KB")) {
            return "-";
        }
        return stated.equals("none") ? "nothing" : stated.replaceAll(" \\([^)]*\\)", "");
    }

    /** Compares where the truth takes the list of the article and knows no other products. */
    private static void appliesTo(String stated, Hotfix hotfix) {
        boolean windows =
                Arrays.stream(stated.split(";"))
                        .allMatch(it -> it.strip().matches("Windows (?:Vista|7|Server 2008|XP).*"));
        if (stated.contains("(") || !windows) {
            return;
        }
        List<String> names =
                Arrays.stream(stated.split(";"))
                        .map(it -> it.strip().replace("Service Pack ", "SP"))
                        .map(it -> it.replaceAll("(Vista) x64.*", "$1"))
                        .map(it -> it.replaceAll("(Windows) (XP|Vista|7|Server)", "$1$2"))
                        .map(it -> it.replaceAll("(WindowsServer) (\\d+)(?: (R2))?", "$1$2$3"))
                        .map(it -> it.replace("XP x64", "XPx64"))
                        .distinct()
                        .toList();
        assertEquals(String.join(", ", names), Articles.appliesTo(hotfix));
    }
}
