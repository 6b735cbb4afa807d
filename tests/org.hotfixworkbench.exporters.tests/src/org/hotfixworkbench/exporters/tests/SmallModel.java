package org.hotfixworkbench.exporters.tests;

import java.time.LocalDate;
import java.util.List;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Expectation;
import org.hotfixworkbench.model.FactList;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.MachineFile;
import org.hotfixworkbench.model.NameList;
import org.hotfixworkbench.model.Reason;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.Suppression;
import org.hotfixworkbench.model.Verdict;
import org.hotfixworkbench.model.value.FileVersion;

/** A small model in which every feature is stated somewhere and left out somewhere. */
final class SmallModel {

    private static final ServicingFactory MAKE = ServicingFactory.eINSTANCE;

    final SmallCatalog catalog = new SmallCatalog();
    final SmallHotfixes hotfixes = new SmallHotfixes(catalog);
    final Machine machine = machine();
    final Machine bareMachine = MAKE.createMachine();

    SmallModel() {
        bareMachine.setName("unknown");
    }

    /** The elements in the order in which exporters get them. */
    List<Element> elements() {
        return List.of(
                catalog.nt60,
                catalog.nt52,
                catalog.nt100,
                catalog.vista,
                catalog.server2008,
                catalog.bare,
                expectation(hotfixes.credssp, machine, Verdict.APPLICABLE),
                hotfixes.credssp,
                alternatives("chain-fixes", "Fixes for chains"),
                hotfixes.odd,
                machine,
                hotfixes.unconditional,
                hotfixes.bare,
                bareMachine,
                alternatives("chain-fixes-2", null),
                superseded());
    }

    private Machine machine() {
        Machine vista = MAKE.createMachine();
        vista.setName("server2008-rtm-x64");
        vista.setTitle("The old file server");
        vista.setProduct(catalog.server2008);
        vista.setLevel(catalog.sp1);
        vista.setArchitecture(Architecture.X64);
        vista.setInstalled(facts(true, "KB948465", "KB970430"));
        vista.setNotInstalled(fill(MAKE.createNameList(), "KB976932"));
        vista.setFeatures(facts(false, "TerminalServices"));
        vista.setAbsentFeatures(fill(MAKE.createNameList(), "IIS"));
        vista.getFiles().add(file("Credssp.dll", "6.0.6001.18000", Architecture.X64, "GDR"));
        vista.getFiles().add(file("Tspkg.mof", null, Architecture.UNSTATED, null));
        vista.setFilesComplete(true);
        vista.getSuppressions().add(suppression("level-unsupported", "It still runs"));
        return vista;
    }

    private static FactList facts(boolean complete, String... names) {
        FactList facts = fill(MAKE.createFactList(), names);
        facts.setComplete(complete);
        return facts;
    }

    private static <T extends NameList> T fill(T list, String... names) {
        list.getNames().addAll(List.of(names));
        return list;
    }

    private static MachineFile file(
            String name, String version, Architecture platform, String branch) {
        MachineFile file = MAKE.createMachineFile();
        file.setName(name);
        file.setVersion(version == null ? null : FileVersion.parse(version));
        file.setPlatform(platform);
        file.setServiceBranch(branch);
        return file;
    }

    private AlternativeGroup alternatives(String name, String title) {
        AlternativeGroup group = MAKE.createAlternativeGroup();
        group.setName(name);
        group.setTitle(title);
        group.getHotfixes().addAll(List.of(hotfixes.odd, hotfixes.credssp));
        return group;
    }

    private Expectation superseded() {
        Expectation expectation = expectation(hotfixes.bare, bareMachine, Verdict.SUPERSEDED);
        expectation.setSupersededBy(hotfixes.odd);
        expectation.setReason(Reason.SERVICE_LEVEL);
        return expectation;
    }

    private static Expectation expectation(Hotfix hotfix, Machine machine, Verdict verdict) {
        Expectation expectation = MAKE.createExpectation();
        expectation.setHotfix(hotfix);
        expectation.setMachine(machine);
        expectation.setVerdict(verdict);
        return expectation;
    }

    static Suppression suppression(String rule, String reason) {
        Suppression suppression = MAKE.createSuppression();
        suppression.setRule(rule);
        suppression.setReason(reason);
        return suppression;
    }

    static Suppression suppression(String rule, String subject, String reason, LocalDate until) {
        Suppression suppression = suppression(rule, reason);
        suppression.setSubject(subject);
        suppression.setUntil(until);
        return suppression;
    }
}
