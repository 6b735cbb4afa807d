package org.hotfixworkbench.core.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hotfixworkbench.core.applicability.engine.Fit;
import org.hotfixworkbench.core.applicability.engine.HotfixSet;
import org.hotfixworkbench.core.applicability.engine.KnownSystem;
import org.hotfixworkbench.core.applicability.engine.Systems;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.core.supersedence.Summaries;
import org.hotfixworkbench.core.supersedence.Workspace;
import org.hotfixworkbench.core.support.Sources;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ServicingFactory;
import org.junit.jupiter.api.Test;

/** What hotfixes have for each product, level and architecture. */
class SurveyTest {

    private static final Place NOWHERE = new Place() {};

    /** Vista SP2 on x86 and x64; the server for x64 only, although both levels are named. */
    private static final String FIRST =
            """
            hotfix first {
                prerequisites any of {
                    WindowsVista SP2
                    WindowsServer2008 RTM, SP2
                }
                payload NT6_0 {
                    package x86 of WindowsVista {
                        file a.dll 6.0.6002.22500 1,000 2011-01-02 10:00 x86
                    }
                    package x64 of WindowsVista, WindowsServer2008 {
                        file a.dll 6.0.6002.22500 2,000 2011-01-02 10:00 x64
                        file a.dll 6.0.6002.22500 1,000 2011-01-02 10:00 x86
                    }
                }
            }
            """;

    /** The same version of the 64-bit file, for every product of the code base. */
    private static final String SECOND =
            """
            hotfix second {
                payload NT6_0 {
                    package x64 {
                        file A.DLL 6.0.6002.22500 2,000 2011-01-02 10:00 x64
                        file b.dll 6.0.6002.22400 3,000 2011-01-02 10:00 x64
                    }
                }
            }
            """;

    private Systems systems;
    private Workspace workspace;

    private Survey survey(String... sources) {
        return survey(List.of(), sources);
    }

    private Survey survey(List<String> alternatives, String... sources) {
        Sources all = Sources.withWindows();
        all.read(String.join("\n", sources));
        HotfixSet.Builder builder = new HotfixSet.Builder(all.catalog());
        Summaries summaries = new Summaries(Set.of());
        AlternativeGroup group = ServicingFactory.eINSTANCE.createAlternativeGroup();
        group.setName("hole");
        all.elements().stream()
                .filter(Hotfix.class::isInstance)
                .map(Hotfix.class::cast)
                .forEach(
                        it -> {
                            builder.add(it, (a, b, c) -> NOWHERE);
                            summaries.add(it, true, (a, b, c) -> NOWHERE);
                            if (alternatives.contains(it.getName())) {
                                group.getHotfixes().add(it);
                            }
                        });
        summaries.add(group, (a, b, c) -> NOWHERE);
        systems = new Systems(builder.build());
        workspace = summaries.workspace();
        return new Survey(systems, workspace).complete();
    }

    /** The systems about which there is something to say: covering, missing, twice. */
    private static String cells(Survey survey) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < survey.systems().size(); i++) {
            Count count = survey.count(i);
            if (!count.equals(new Count(0, 0, 0))) {
                cells.add(
                        title(survey.systems().get(i))
                                + ": "
                                + count.covers()
                                + " "
                                + count.missing()
                                + " "
                                + count.twice());
            }
        }
        return String.join("\n", cells);
    }

    private static String title(KnownSystem system) {
        return system.product().getName()
                + " "
                + system.levelName()
                + " "
                + system.architecture().getLiteral();
    }

    private String entries(String title) {
        for (int i = 0; i < systems.all().size(); i++) {
            if (title(systems.all().get(i)).equals(title)) {
                List<String> lines = new ArrayList<>();
                for (Entry it : new Inspection(systems, workspace, i).complete().entries()) {
                    lines.add(it.hotfix() + " " + it.fit().literal());
                    it.claims()
                            .forEach(claim -> lines.add(claim.file() + " with " + claim.others()));
                }
                return String.join("\n", lines);
            }
        }
        throw new IllegalArgumentException(title);
    }

    @Test
    void coversAndMisses() {
        assertEquals(
                """
                WindowsVista SP2 x86: 1 0 0
                WindowsVista SP2 x64: 1 0 0
                WindowsServer2008 RTM x86: 0 1 0
                WindowsServer2008 RTM x64: 0 1 0
                WindowsServer2008 RTM ia64: 0 1 0
                WindowsServer2008 SP2 x86: 0 1 0
                WindowsServer2008 SP2 x64: 1 0 0
                WindowsServer2008 SP2 ia64: 0 1 0""",
                cells(survey(FIRST)));
        assertEquals("first missing", entries("WindowsServer2008 SP2 ia64"));
    }

    @Test
    void twoClaimTheSameVersion() {
        Survey survey = survey(FIRST, SECOND);
        assertEquals(
                """
                WindowsVista SP2 x86: 1 0 0
                WindowsVista SP2 x64: 2 0 2
                WindowsServer2008 RTM x86: 0 1 0
                WindowsServer2008 RTM x64: 0 1 0
                WindowsServer2008 RTM ia64: 0 1 0
                WindowsServer2008 SP2 x86: 0 1 0
                WindowsServer2008 SP2 x64: 2 0 2
                WindowsServer2008 SP2 ia64: 0 1 0""",
                cells(survey));
        assertEquals(
                """
                first covers
                a.dll 6.0.6002.22500 x64 with [second]
                second covers
                a.dll 6.0.6002.22500 x64 with [first]""",
                entries("WindowsVista SP2 x64"));
        int vista =
                systems.all().stream()
                        .map(SurveyTest::title)
                        .toList()
                        .indexOf("WindowsVista SP2 x64");
        assertEquals(Fit.COVERS, survey.fit("second", vista));
        assertEquals(true, survey.twice("second", vista));
        assertEquals(Fit.NONE, survey.fit("second", vista - 1));
        assertThrows(IllegalArgumentException.class, () -> survey.fit("third", vista));
    }

    @Test
    void whatReplacesTheOtherClaimsNothingTwice() {
        String middle = "hotfix middle { replaces first }";
        String third = SECOND.replace("hotfix second {", "hotfix second {\n    replaces middle");
        survey(FIRST, middle, third);
        assertEquals("first covers\nsecond covers", entries("WindowsVista SP2 x64"));
    }

    @Test
    void alternativesClaimNothingTwice() {
        survey(List.of("first", "second"), FIRST, SECOND);
        assertEquals("first covers\nsecond covers", entries("WindowsVista SP2 x64"));
    }

    @Test
    void filesOfTheReleaseAreCarriedAlong() {
        survey(
                FIRST.replace("22500", "18005"),
                SECOND.replace("22500", "18005").replace("22400", "18005"));
        assertEquals("first covers\nsecond covers", entries("WindowsVista SP2 x64"));
    }

    @Test
    void otherVersionsAreNoClaim() {
        survey(FIRST, SECOND.replace("22500", "22501"));
        assertEquals("first covers\nsecond covers", entries("WindowsVista SP2 x64"));
    }

    @Test
    void ofManyRivalsTheFirstAreNamed() {
        String[] many = new String[9];
        for (int i = 0; i < many.length; i++) {
            many[i] = SECOND.replace("second", "fix" + i);
        }
        many[8] = many[8].replace("hotfix fix8 {", "hotfix fix8 {\n    replaces fix0");
        survey(many);
        String fix8 = entries("WindowsServer2008 SP2 x64").split("fix8 covers\n")[1];
        assertEquals(
                """
                A.DLL 6.0.6002.22500 x64 with [fix1, fix2, fix3, fix4, fix5]
                b.dll 6.0.6002.22400 x64 with [fix1, fix2, fix3, fix4, fix5]""",
                fix8);
    }

    @Test
    void aHotfixWithoutAnyPackageMissesWhatItNames() {
        assertEquals(
                "Windows7 SP1 x86: 0 1 0\nWindows7 SP1 x64: 0 1 0",
                cells(survey("hotfix bare { prerequisites Windows7 SP1 }")));
        assertEquals("", cells(survey("hotfix bare { prerequisites not Windows7 SP1 }")));
        assertEquals("", cells(survey("hotfix bare { }")));
    }

    @Test
    void supportOfASystem() {
        survey(FIRST);
        List<String> ends =
                systems.all().stream()
                        .filter(it -> it.product().getName().startsWith("WindowsServer2008"))
                        .map(it -> it.levelName() + " " + it.supportedUntil())
                        .distinct()
                        .toList();
        assertEquals(List.of("RTM 2011-07-12", "SP2 2023-01-10", "RTM null", "SP1 null"), ends);
    }
}
