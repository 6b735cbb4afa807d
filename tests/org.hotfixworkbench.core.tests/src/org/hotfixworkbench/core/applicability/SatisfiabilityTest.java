package org.hotfixworkbench.core.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.hotfixworkbench.core.applicability.Satisfiability.Satisfiable;
import org.hotfixworkbench.core.applicability.Satisfiability.Undecided;
import org.hotfixworkbench.core.applicability.Satisfiability.Unsatisfiable;
import org.hotfixworkbench.core.support.Sources;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixCondition;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServicingFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers about single hotfixes. */
class SatisfiabilityTest {

    private static final String X64 =
            "payload NT6_1 { package x64 { file a.dll 6.1.7601.21932 1 - - - } }";

    /** The answer about the last hotfix of a source: a machine, clashes, or a reason. */
    private static String of(String source) {
        Sources sources = Sources.withWindows().read(source);
        return print(Satisfiability.of((Hotfix) sources.last(), sources.catalog()));
    }

    private static String print(Satisfiability answer) {
        return switch (answer) {
            case Satisfiable it -> it.witness().words();
            case Unsatisfiable it ->
                    it.clashes().stream()
                            .map(clash -> clash.kind() + ": " + clash.words())
                            .collect(Collectors.joining("\n"));
            case Undecided it -> "? " + it.reason();
        };
    }

    private static String article(String name) throws IOException {
        String path = "/org/hotfixworkbench/core/rules/" + name;
        try (InputStream in = SatisfiabilityTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "credssp-ca-chain.hotfix, WindowsVista SP1 x86",
        "kerberos-pac-remote-assistance.hotfix, Windows7 SP1 x86",
        "kb981506.hotfix, Windows7 RTM x86",
        "kb2492386.hotfix, WindowsXP SP3 x86",
    })
    void genuineArticles(String name, String machine) throws IOException {
        assertEquals(machine, of(article(name)));
    }

    @Test
    void witnessHasNoMoreThanIsNeeded() {
        assertEquals(
                "Windows7 SP1 x64 with hotfix f with feature Web without hotfix h without feature"
                        + " Telnet",
                of(
                        "hotfix f { } hotfix h { prerequisites all of { hotfix f any of { feature"
                                + " Web hotfix f2 } not feature Telnet not hotfix h any of {"
                                + " Windows7 SP1 feature Fax } } "
                                        .replace("hotfix f2", "all of { feature Fax hotfix f }")
                                + X64
                                + " }"));
    }

    @Test
    void firstLevelUnderItsOtherName() {
        assertEquals(
                "WindowsServer2008 RTM ia64",
                of(
                        "hotfix h { prerequisites WindowsServer2008 RTM payload NT6_0 { package"
                                + " ia64 { file a.dll 6.0.6001.22765 1 - - - } } }"));
    }

    @Test
    void everyKindOfClash() {
        assertEquals(
                """
                PREREQUISITE: it requires hotfix h
                NOT_INSTALLED: it installs only where it is not installed yet""",
                of("hotfix h { prerequisites hotfix h " + X64 + " }"));
        assertEquals(
                """
                APPLIES_TO: it applies to WindowsVista only
                CODEBASE: its payload is for NT6_1""",
                of("hotfix h { applies to WindowsVista " + X64 + " }"));
        assertEquals(
                """
                PREREQUISITE: it requires Windows7 RTM
                LEVEL: its files are for NT6_1 SP1 only""",
                of("hotfix h { prerequisites Windows7 RTM " + X64 + " }"));
        assertEquals(
                "PACKAGE: WindowsXP needs a package for x86, but the only package is for x64",
                of(
                        "hotfix h { payload NT5_1 { package x64 { file a.dll 5.1.2600.6000 1 - - -"
                                + " } } }"));
    }

    @Test
    void thePlaceOfALevelIsTheColumnOfTheTable() {
        String text =
                "hotfix h { prerequisites WindowsXP SP3 payload NT5_1 { package x86 { file a.sdb"
                        + " - 1 - - - at SP3 SP3QFE file a.dll 5.1.2600.3000 1 - - x86 at SP3"
                        + " SP3QFE } } }";
        assertEquals("WindowsXP SP3 x86", of(text));
        assertTrue(of(text.replace("SP3 payload", "SP2 payload")).contains("LEVEL"));
    }

    @Test
    void whatIsNotStatedIsUndecided() {
        assertEquals("? no files are stated", of("hotfix h { prerequisites Windows7 SP1 }"));
        String unknown = "? no row tells for which machines the files are";
        assertEquals(unknown, of("hotfix h { payload NT6_1 { } }"));
        assertEquals(unknown, of("hotfix h { payload NT6_1 { package x64 { } } }"));
        assertEquals(
                unknown, of("hotfix h { payload NT6_1 { package x64 { file a.mof - 1 - - - } } }"));
        assertEquals(
                unknown,
                of(
                        "hotfix h { payload NT6_1 { package x64 { file a.dll 6.1.7601.17514 1 - -"
                                + " - } } }"));
        assertEquals(
                unknown,
                of(
                        "hotfix h { payload unstated { package x64 { file a.dll 6.1.7601.21932 1 -"
                                + " - - } } }"));
        assertEquals(
                "? the catalog does not have the product",
                of(
                        "hotfix h { payload NT6_2 { package x64 { file a.dll 6.2.9200.20708 1 - -"
                                + " - } } }"));
    }

    @Test
    void anArchitectureThatIsNotStatedIsTheOnlyOneOfTheProduct() {
        assertEquals(
                "WindowsXP SP3 x86",
                of(
                        "hotfix h { payload NT5_1 { package unstated { file a.dll 5.1.2600.6000 1"
                                + " - - - } } }"));
    }

    @Test
    void manifestsTellTheLevel() {
        assertEquals(
                "Windows7 SP1 x64",
                of(
                        "hotfix h { payload NT6_1 { package x64 { manifest"
                                + " amd64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_456ee4abe09cb6ac"
                                + " 1 - - file a.mof - 1 - - - } } }"));
    }

    @Test
    void unresolvedConditionsProveNothing() {
        Sources sources =
                Sources.withWindows().read("hotfix h { prerequisites Windows7 RTM " + X64 + " }");
        Hotfix hotfix = (Hotfix) sources.last();
        ((ProductCondition) hotfix.getPrerequisites()).setProduct(null);
        assertEquals(
                "? a condition is not known", print(Satisfiability.of(hotfix, sources.catalog())));
    }

    /** A reference into another file is a name, and is not followed. */
    @Test
    void referencesToOtherFilesAreNames() {
        Sources sources =
                Sources.withWindows().read("hotfix h { prerequisites hotfix h " + X64 + " }");
        Hotfix hotfix = (Hotfix) sources.last();
        Hotfix proxy = ServicingFactory.eINSTANCE.createHotfix();
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("other.hotfix#Hotfix:kb1"));
        ((HotfixCondition) hotfix.getPrerequisites()).setHotfix(proxy);
        assertEquals(
                "Windows7 SP1 x64 with hotfix kb1",
                print(Satisfiability.of(hotfix, sources.catalog())));
    }

    /** Variables of one sign cost nothing; too many of both signs are not decided. */
    @Test
    void manyConditions() {
        String required =
                IntStream.range(0, 60)
                        .mapToObj(it -> "feature f" + it)
                        .collect(Collectors.joining(" "));
        assertTrue(
                of("hotfix h { prerequisites all of { " + required + " } " + X64 + " }")
                        .startsWith("Windows7 SP1 x64 with feature f0, f1,"));
        String either =
                IntStream.range(0, Solver.LIMIT + 1)
                        .mapToObj(it -> "any of { feature f%d not feature f%d }".formatted(it, it))
                        .collect(Collectors.joining(" "));
        assertEquals(
                "? too many conditions hang together",
                of("hotfix h { prerequisites all of { " + either + " } " + X64 + " }"));
    }

    /** Pigeons that do not fit need many cases; the answer is given or refused, but soon. */
    @Test
    void hardConditionsEnd() {
        StringBuilder text = new StringBuilder("hotfix h { prerequisites all of {");
        for (int pigeon = 0; pigeon < 5; pigeon++) {
            text.append(" any of {");
            for (int hole = 0; hole < 4; hole++) {
                text.append(" feature p").append(pigeon).append('h').append(hole);
            }
            text.append(" }");
            for (int other = 0; other < pigeon; other++) {
                for (int hole = 0; hole < 4; hole++) {
                    text.append(
                            " not all of { feature p%dh%d feature p%dh%d }"
                                    .formatted(pigeon, hole, other, hole));
                }
            }
        }
        Sources sources = Sources.withWindows().read(text + " } " + X64 + " }");
        Satisfiability answer = Satisfiability.of((Hotfix) sources.last(), sources.catalog());
        assertInstanceOf(Unsatisfiable.class, answer);
    }
}
