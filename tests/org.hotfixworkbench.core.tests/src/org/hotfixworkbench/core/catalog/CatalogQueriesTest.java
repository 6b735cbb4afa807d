package org.hotfixworkbench.core.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.core.support.Sources;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.FileVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogQueriesTest {

    private final Sources sources = Sources.withWindows();

    /** The ranges seen in the field: article tables, scanner checks and unpacked dual packages. */
    @ParameterizedTest
    @CsvSource({
        "5.1.2600.160,    NT5_1, RTM,",
        "5.1.2600.1274,   NT5_1, SP1,",
        "5.1.2600.3584,   NT5_1, SP2,",
        "5.1.2600.5512,   NT5_1, SP3,",
        "5.1.2600.6484,   NT5_1, SP3,",
        "5.2.3790.396,    NT5_2, RTM,",
        "5.2.3790.3291,   NT5_2, SP1,",
        "5.2.3790.5263,   NT5_2, SP2,",
        "6.0.6000.16386,  NT6_0, RTM, GDR",
        "6.0.6000.16932,  NT6_0, RTM, GDR",
        "6.0.6000.20709,  NT6_0, RTM, LDR",
        "6.0.6001.18612,  NT6_0, SP1, GDR",
        "6.0.6001.22765,  NT6_0, SP1, LDR",
        "6.0.6002.19488,  NT6_0, SP2, GDR",
        "6.0.6002.22489,  NT6_0, SP2, LDR",
        "6.0.6002.23798,  NT6_0, SP2, LDR",
        "6.0.6002.24566,  NT6_0, SP2, LDR",
        "6.0.6003.20489,  NT6_0, SP2, Rollup",
        "6.1.7600.16385,  NT6_1, RTM, GDR",
        "6.1.7600.20741,  NT6_1, RTM, LDR",
        "6.1.7600.21360,  NT6_1, RTM, LDR",
        "6.1.7601.17514,  NT6_1, SP1, GDR",
        "6.1.7601.18972,  NT6_1, SP1, GDR",
        "6.1.7601.21932,  NT6_1, SP1, LDR",
        "6.1.7601.24214,  NT6_1, SP1, LDR",
        "6.1.7601.26958,  NT6_1, SP1, Rollup",
        "6.2.9200.17488,  NT6_2, RTM, GDR",
        "6.2.9200.21602,  NT6_2, RTM, LDR",
        "6.2.9200.24710,  NT6_2, RTM, Rollup",
        "6.3.9600.16668,  NT6_3, RTM,",
        "6.3.9600.20046,  NT6_3, RTM,",
        "10.0.10240.16644, NT10_0, 1507,",
        "10.0.14393.2312, NT10_0, 1607,",
        "6.0.6007.22765,  NT6_0, ,",
        "6.1.7601.21932,  NT6_0, ,",
        "6.0.6001.30000,  NT6_0, SP1,",
    })
    void levelAndBranch(String version, String codebase, String level, String branch) {
        Codebase base = sources.codebase(codebase);
        FileVersion parsed = FileVersion.parse(version);
        assertEquals(
                Optional.ofNullable(level),
                CatalogQueries.levelOf(base, parsed).map(NamedElement::getName));
        assertEquals(
                Optional.ofNullable(branch),
                CatalogQueries.branchOf(base, parsed).map(NamedElement::getName));
    }

    @ParameterizedTest
    @CsvSource({
        "NT5_1, SP3QFE, QFE",
        "NT5_1, sp3gdr, GDR",
        "NT5_1, QFE, QFE",
        "NT5_1, SP3LDR, QFE",
        "NT5_1, WOW,",
        "NT5_1, FE,",
        "NT6_0, SP1LDR,",
    })
    void declaredBranch(String codebase, String stated, String expected) {
        assertEquals(
                Optional.ofNullable(expected),
                CatalogQueries.declaredBranch(sources.codebase(codebase), stated)
                        .map(NamedElement::getName));
    }

    @Test
    void levelsStartWithTheFirstOneOfTheProduct() {
        assertEquals(List.of("RTM", "SP1", "SP2"), levels("WindowsVista"));
        assertEquals(List.of("SP1", "SP2"), levels("WindowsServer2008"));
        assertEquals(
                List.of(), CatalogQueries.levelsOf(ServicingFactory.eINSTANCE.createProduct()));
    }

    @Test
    void levelsEndWithTheLastOneOfTheProduct() {
        Product vista = sources.product("WindowsVista");
        vista.setLastLevel(vista.getCodebase().getLevels().get(1));
        assertEquals(List.of("RTM", "SP1"), levels("WindowsVista"));
        Product server = sources.product("WindowsServer2008");
        server.setLastLevel(server.getFirstLevel());
        assertEquals(List.of("SP1"), levels("WindowsServer2008"));
    }

    private List<String> levels(String product) {
        return CatalogQueries.levelsOf(sources.product(product)).stream()
                .map(NamedElement::getName)
                .toList();
    }

    @Test
    void firstLevelHasTheNameThatTheProductGivesIt() {
        Product server = sources.product("WindowsServer2008");
        Product vista = sources.product("WindowsVista");
        Codebase base = sources.codebase("NT6_0");
        assertEquals("RTM", CatalogQueries.levelName(server, base.getLevels().get(1)));
        assertEquals("SP2", CatalogQueries.levelName(server, base.getLevels().get(2)));
        assertEquals("SP1", CatalogQueries.levelName(vista, base.getLevels().get(1)));
    }

    @Test
    void baseReleaseIsTheRevisionOfTheLevelItself() {
        var level = sources.codebase("NT6_1").getLevels().get(0);
        assertTrue(CatalogQueries.isBaseRelease(level, FileVersion.parse("6.1.7600.16385")));
        assertFalse(CatalogQueries.isBaseRelease(level, FileVersion.parse("6.1.7600.20667")));
        assertFalse(CatalogQueries.isBaseRelease(level, FileVersion.parse("6.1.7601.16385")));
        var unknown = sources.codebase("NT10_0").getLevels().get(0);
        assertFalse(CatalogQueries.isBaseRelease(unknown, FileVersion.parse("10.0.10240.16384")));
    }

    @Test
    void catalogFindsCodebasesAndProducts() {
        Catalog catalog = sources.catalog();
        assertEquals(
                Optional.of(sources.codebase("NT6_1")),
                catalog.codebaseOf(FileVersion.parse("6.1.9999.1")));
        assertEquals(Optional.empty(), catalog.codebaseOf(FileVersion.parse("4.0.0.1")));
        assertEquals(
                List.of(sources.product("WindowsVista"), sources.product("WindowsServer2008")),
                catalog.productsOf(sources.codebase("NT6_0")));
    }
}
