package org.hotfixworkbench.core.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotfixworkbench.core.support.Sources;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.value.FileVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivationTest {

    private static final String KERBEROS =
            "x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_";

    private static Hotfix hotfix(String codebase, String row) {
        return (Hotfix)
                Sources.withWindows()
                        .read(
                                "hotfix h { payload "
                                        + codebase
                                        + " { package x86 { "
                                        + row
                                        + " } } }")
                        .last();
    }

    private static PackageEntry row(Hotfix hotfix) {
        return hotfix.getPayloads().get(0).getPackages().get(0).getEntries().get(0);
    }

    /** The worked values: revisions in hexadecimal begin with 4 for GDR and with 5 for LDR. */
    @ParameterizedTest
    @CsvSource({
        "6.0.6001.22765, NT6_0, SP1, LDR",
        "6.0.6002.22489, NT6_0, SP2, LDR",
        "6.1.7600.20741, NT6_1, RTM, LDR",
        "6.1.7601.21932, NT6_1, SP1, LDR",
        "6.1.7601.17514, NT6_1, SP1, GDR",
        "6.1.7600.16385, NT6_1, RTM, GDR",
        "6.0.6003.20489, NT6_0, SP2, Rollup",
        "6.3.9600.20046, NT6_3, RTM,",
        "9.0.8112.16421, NT6_1, ,",
        "-,              NT6_1, ,",
        "6.1.7601.21932, unstated, ,",
    })
    void levelAndBranchOfFiles(String version, String codebase, String level, String branch) {
        FileEntry file =
                (FileEntry)
                        row(hotfix(codebase, "file A.dll " + version + " 1 2012-02-29 05:20 x86"));
        assertEquals(level, file.getLevel() == null ? null : file.getLevel().getName());
        assertEquals(branch, file.getBranch() == null ? null : file.getBranch().getName());
    }

    @ParameterizedTest
    @CsvSource({
        "5.1.2600.6093, NT5_1, SP3 SP3QFE, QFE",
        "5.1.2600.6093, NT5_1, SP3 SP3GDR, GDR",
        "5.1.2600.6093, NT5_1, SP3 WOW,",
        "-,             NT5_1, SP3 SP3GDR, GDR",
        "6.1.7600.20555, NT6_1, - WOW, LDR",
    })
    void statedBranchCountsWhereTheNumberTellsNothing(
            String version, String codebase, String stated, String branch) {
        FileEntry file =
                (FileEntry)
                        row(
                                hotfix(
                                        codebase,
                                        "file A.dll "
                                                + version
                                                + " 1 2011-03-11 14:10 x86 at "
                                                + stated));
        assertEquals(branch, file.getBranch() == null ? null : file.getBranch().getName());
    }

    @Test
    void partsOfAManifestName() {
        ManifestEntry manifest = manifest(KERBEROS + "e9504928283f4576");
        assertEquals("microsoft-windows-security-kerberos", manifest.getComponent());
        assertEquals(FileVersion.parse("6.1.7601.21932"), manifest.getComponentVersion());
        assertEquals("e9504928283f4576", manifest.getKey());
        assertEquals(true, manifest.getKeyValid());
    }

    @Test
    void keyIsValidInvalidOrCannotBeTold() {
        assertEquals(false, manifest(KERBEROS + "e9504928283f4577").getKeyValid());
        assertNull(
                manifest(
                                "x86_microsoft-windows-g..ppolicy-policymaker_31bf3856ad364e35"
                                        + "_6.1.7600.20555_none_0123456789abcdef")
                        .getKeyValid());
        ManifestEntry malformed = manifest("update");
        assertNull(malformed.getKeyValid());
        assertNull(malformed.getComponent());
    }

    private static ManifestEntry manifest(String name) {
        return (ManifestEntry) row(hotfix("NT6_1", "manifest " + name + " 1 2012-02-29 05:20"));
    }

    @Test
    void derivingAgainChangesNothing() {
        Hotfix hotfix = hotfix("NT6_1", "file A.dll 6.1.7601.21932 1 2012-02-29 05:20 x86");
        Hotfix copy = EcoreUtil.copy(hotfix);
        Derivation.derive(hotfix);
        assertEquals(true, EcoreUtil.equals(copy, hotfix));
    }

    @Test
    void valuesThatNoLongerHoldAreTakenBack() {
        Hotfix hotfix = hotfix("NT6_1", "file A.dll 6.1.7601.21932 1 2012-02-29 05:20 x86");
        FileEntry file = (FileEntry) row(hotfix);
        file.setVersion(FileVersion.parse("9.0.8112.16421"));
        Derivation.derive(hotfix);
        assertNull(file.getLevel());
        assertNull(file.getBranch());
    }
}
