package org.hotfixworkbench.dsl.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.MumEntry;
import org.hotfixworkbench.model.NegatedCondition;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.Restart;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.Suppressible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {

    private static XtextResource valid(String text) {
        XtextResource resource = Sources.parse(text);
        assertEquals(List.of(), Sources.errors(resource));
        resource.getAllContents()
                .forEachRemaining(
                        element -> {
                            if (element instanceof Suppressible it) {
                                assertEquals(List.of(), it.getMisread());
                            }
                        });
        return resource;
    }

    private static <T extends EObject> T first(String text, Class<T> type) {
        return Sources.all(valid(text), type).get(0);
    }

    private static int count(XtextResource resource, Class<? extends PackageEntry> type) {
        return Sources.all(resource, type).size();
    }

    @ParameterizedTest
    @CsvSource({
        "credssp-ca-chain.hotfix, 39, 27, 6",
        "kerberos-pac-remote-assistance.hotfix, 5, 9, 0"
    })
    void readsEveryRowOfTheArticles(String name, int files, int manifests, int mums) {
        XtextResource resource = valid(Sources.sample(name));
        assertEquals(files, count(resource, FileEntry.class));
        assertEquals(manifests, count(resource, ManifestEntry.class));
        assertEquals(mums, count(resource, MumEntry.class));
    }

    @Test
    void samplesLink() {
        Map<String, String> sources = Sources.samples();
        var set = Sources.parse(sources);
        EcoreUtil.resolveAll(set);
        for (String name : sources.keySet()) {
            XtextResource resource = (XtextResource) set.getResource(Sources.uri(name), false);
            assertEquals(List.of(), Sources.errors(resource), name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x86",
                "SP1",
                "update",
                "security-update",
                "KB1",
                "file.dll",
                "7z",
                "any-of",
                "\"any\"",
                "\"file\"",
                "\"hotfix\"",
                "\"600\"",
                "\"1.2.3.4\"",
                "\"a b\"",
                "\"日本\""
            })
    void oddNamesWork(String name) {
        String plain = name.replace("\"", "");
        String text =
                "hotfix NAME { replaces NAME payload NAME { package x86 { file NAME - - - - - } } }"
                        + " machine NAME { installed NAME file NAME - - }"
                        + " codebase NAME { level NAME build 1 branch NAME }"
                        + " product NAME of NAME { from NAME }"
                        + " fixes NAME any of { NAME NAME }"
                        + " expect NAME on NAME applicable by NAME";
        XtextResource resource = valid(text.replace("NAME", name));
        assertEquals(plain, Sources.all(resource, Hotfix.class).get(0).getName());
        assertEquals(plain, Sources.all(resource, FileEntry.class).get(0).getName());
        assertEquals(plain, Sources.all(resource, Machine.class).get(0).getName());
        assertEquals(
                List.of(plain),
                Sources.all(resource, Machine.class).get(0).getInstalled().getNames());
    }

    @Test
    void fileNamesNeedNoQuotes() {
        String row = "file %s 1.2.3.4 1,234 2010-01-01 10:20 x86";
        for (String name :
                List.of(
                        "file.dll",
                        "manifest.dll",
                        "123.dll",
                        "7z.dll",
                        "Wow\\a.dll",
                        "a+b_c.sys",
                        "$Recycle",
                        "(new).txt",
                        "naïve.dll",
                        "x",
                        "Package_1~31bf~x86~~6.1.mum")) {
            String text = "hotfix a { payload C { package x86 { " + row.formatted(name) + " } } }";
            FileEntry file = first(text, FileEntry.class);
            assertEquals(name, file.getName());
            assertEquals(1234L, file.getSize());
        }
    }

    @Test
    void everyCellMayBeLeftOpen() {
        FileEntry file =
                first(
                        "hotfix a { payload unstated { package unstated { file a - - - - - } } }",
                        FileEntry.class);
        assertNull(file.getVersion());
        assertNull(file.getSize());
        assertNull(file.getDate());
        assertNull(file.getTime());
        assertEquals(Architecture.UNSTATED, file.getPlatform());
        ArchitecturePackage part = (ArchitecturePackage) file.eContainer();
        assertEquals(Architecture.UNSTATED, part.getArchitecture());
        assertTrue(((Payload) part.eContainer()).isCodebaseUnstated());
    }

    @Test
    void whatIsNotStatedDiffersFromWhatIsStated() {
        Hotfix silent = first("hotfix a { }", Hotfix.class);
        assertNull(silent.getArticle());
        assertNull(silent.getPrerequisites());
        assertNull(silent.getReplacement());
        assertNull(silent.getRegistry());
        assertNull(silent.getAppliesTo());
        assertEquals(Restart.UNSTATED, silent.getRestart());
        Hotfix outspoken =
                first(
                        "hotfix a { prerequisites none replaces nothing registry unchanged"
                                + " restart none }",
                        Hotfix.class);
        assertTrue(outspoken.getReplacement().getHotfixes().isEmpty());
        assertTrue(outspoken.getRegistry().getKeys().isEmpty());
        assertEquals(Restart.NONE, outspoken.getRestart());
    }

    @Test
    void conditionsNest() {
        Hotfix hotfix =
                first(
                        "hotfix a { prerequisites not all of { P any level any of { P 1507, SP1"
                                + " hotfix b } feature \"x y\" } }",
                        Hotfix.class);
        NegatedCondition not = assertInstanceOf(NegatedCondition.class, hotfix.getPrerequisites());
        ConditionGroup all = assertInstanceOf(ConditionGroup.class, not.getCondition());
        assertEquals(3, all.getConditions().size());
    }

    @Test
    void buildsAndRanges() {
        Codebase codebase =
                first(
                        "codebase C { level A build 6002,6003 level B build 6002, 6003 base 5"
                                + " revision 3 ..4 level D build 600 , 601 branch E revision 1..2 }",
                        Codebase.class);
        assertEquals(List.of(6002, 6003), codebase.getLevels().get(0).getBuilds());
        ServiceLevel second = codebase.getLevels().get(1);
        assertEquals(List.of(6002, 6003), second.getBuilds());
        assertEquals(5, second.getBaseRevision());
        assertEquals("3..4", second.getRevisions().toString());
        assertEquals(List.of(600, 601), codebase.getLevels().get(2).getBuilds());
    }

    @Test
    void productsMayLeaveDaysOpen() {
        Product product =
                first("product P of C { supported - .. - level A - .. - }", Product.class);
        assertNull(product.getSupportedFrom());
        assertNull(product.getSupportedUntil());
    }

    @Test
    void readsPastedBlanksAndOtherLineEnds() {
        Hotfix hotfix =
                first("\uFEFFhotfix\u00A0a\u00A0{\r\n\trestart\u00A0none\r\n}", Hotfix.class);
        assertEquals(Restart.NONE, hotfix.getRestart());
    }

    @Test
    void commentsMayStandAnywhere() {
        Random random = new Random(11);
        Sources.samples()
                .forEach(
                        (name, text) -> {
                            XtextResource plain = valid(text);
                            XtextResource commented = valid(withComments(plain, random));
                            assertTrue(
                                    EcoreUtil.equals(
                                            Sources.document(plain), Sources.document(commented)),
                                    name);
                        });
    }

    private static String withComments(XtextResource resource, Random random) {
        StringBuilder text = new StringBuilder();
        for (ILeafNode leaf :
                StreamSupport.stream(
                                resource.getParseResult()
                                        .getRootNode()
                                        .getLeafNodes()
                                        .spliterator(),
                                false)
                        .toList()) {
            text.append(leaf.getText());
            if (leaf.isHidden() && leaf.getText().isBlank()) {
                text.append(List.of("/* x */", "/**/", "// y\n", "").get(random.nextInt(4)));
            }
        }
        return text.toString();
    }

    @Test
    void anEmptyFileIsAnEmptyDocument() {
        assertTrue(Sources.document(valid("")).getElements().isEmpty());
        assertTrue(Sources.document(valid("// nothing")).getElements().isEmpty());
    }

    @Test
    void completeListsMayHaveNames() {
        Machine machine =
                first("machine m { installed complete KB1, KB2 feature complete }", Machine.class);
        assertTrue(machine.getInstalled().isComplete());
        assertEquals(List.of("KB1", "KB2"), machine.getInstalled().getNames());
        assertTrue(machine.getFeatures().isComplete());
        assertFalse(machine.isFilesComplete());
    }
}
