package org.hotfixworkbench.exporters.tests;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.BranchMask;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.VersionMask;

/** The payloads of the small model. The first one has rows of the article on CredSSP. */
final class SmallPayloads {

    private static final ServicingFactory MAKE = ServicingFactory.eINSTANCE;
    private static final String DAY = "2010-09-16";

    private SmallPayloads() {}

    static Payload ordinary(SmallCatalog catalog) {
        Payload payload = MAKE.createPayload();
        payload.setCodebase(catalog.nt60);
        payload.getBranches()
                .add(mask("6.0.6001.22xxx", catalog.sp1, catalog.ldr, catalog.server2008));
        payload.getBranches().add(mask("6.0.6002.22xxx", catalog.sp2, catalog.ldr));
        payload.getBranches().add(mask("6.0.6002.18xxx", null, null));
        payload.getPackages().add(x86(catalog));
        ArchitecturePackage x64 = MAKE.createArchitecturePackage();
        x64.setArchitecture(Architecture.X64);
        payload.getPackages().add(x64);
        return payload;
    }

    private static ArchitecturePackage x86(SmallCatalog catalog) {
        ArchitecturePackage x86 = MAKE.createArchitecturePackage();
        x86.setArchitecture(Architecture.X86);
        x86.getProducts().addAll(List.of(catalog.server2008, catalog.vista));
        FileEntry dll = at(MAKE.createFileEntry(), "Credssp.dll", 16384L, DAY, "16:04");
        dll.setVersion(FileVersion.parse("6.0.6001.22765"));
        dll.setPlatform(Architecture.X86);
        dll.setLevel(catalog.sp1);
        dll.setBranch(catalog.ldr);
        ManifestEntry manifest =
                at(
                        MAKE.createManifestEntry(),
                        "x86_microsoft-windows-security-credssp_31bf3856ad364e35"
                                + "_6.0.6001.22765_none_c405fb88bad9b9de",
                        12936L,
                        DAY,
                        "16:22");
        manifest.setComponent("microsoft-windows-security-credssp");
        manifest.setComponentVersion(FileVersion.parse("6.0.6001.22765"));
        manifest.setKey("c405fb88bad9b9de");
        manifest.setKeyValid(true);
        List<PackageEntry> entries = x86.getEntries();
        entries.add(dll);
        entries.add(at(MAKE.createFileEntry(), "Tspkg.mof", 964L, "2010-03-04", null));
        entries.add(at(MAKE.createMumEntry(), "Update.mum", 2590L, "2010-09-17", "07:35"));
        entries.add(manifest);
        return x86;
    }

    /** As in articles about 5.x: the table states level and branch. */
    static Payload declared(SmallCatalog catalog) {
        Payload payload = MAKE.createPayload();
        payload.setCodebase(catalog.nt52);
        ArchitecturePackage ia64 = MAKE.createArchitecturePackage();
        ia64.setArchitecture(Architecture.IA64);
        FileEntry wide = at(MAKE.createFileEntry(), "Odd, \"quoted\".dll", 0L, null, null);
        wide.setVersion(FileVersion.parse("5.2.3790.4566"));
        wide.setPlatform(Architecture.IA64);
        wide.setRequiredLevel("SP2");
        wide.setServiceBranch("SP2QFE");
        wide.setLevel(catalog.sp2OfNt52);
        wide.setBranch(catalog.qfe);
        FileEntry narrow = at(MAKE.createFileEntry(), "=wodd.dll", 1500160L, DAY, "00:00");
        narrow.setServiceBranch("WOW");
        ia64.getEntries().addAll(List.of(wide, narrow));
        payload.getPackages().add(ia64);
        return payload;
    }

    /** Nothing stated but names, and names that no format likes. */
    static Payload odd() {
        Payload payload = MAKE.createPayload();
        payload.setCodebaseUnstated(true);
        payload.getSuppressions().add(SmallModel.suppression("package-missing", "Old article"));
        ArchitecturePackage unstated = MAKE.createArchitecturePackage();
        unstated.getSuppressions().add(SmallModel.suppression("row-duplicate", "As printed"));
        ManifestEntry wrong = at(MAKE.createManifestEntry(), "@wrong", null, null, null);
        wrong.setComponent("wrong");
        wrong.setKey("0123456789abcdef");
        wrong.setKeyValid(false);
        List<PackageEntry> entries = unstated.getEntries();
        entries.add(at(MAKE.createFileEntry(), "-x.dll", null, null, "10:00"));
        entries.add(at(MAKE.createFileEntry(), "'quoted'", null, null, null));
        entries.add(at(MAKE.createManifestEntry(), "malformed", null, null, null));
        entries.add(wrong);
        entries.add(at(MAKE.createMumEntry(), "+Ünicode.mum", null, null, null));
        entries.add(at(MAKE.createCatalogEntry(), "Update.cat", 7L, DAY, "23:59"));
        payload.getPackages().add(unstated);
        return payload;
    }

    private static BranchMask mask(
            String mask, ServiceLevel level, ServiceBranch branch, Product... products) {
        BranchMask row = MAKE.createBranchMask();
        row.setMask(VersionMask.parse(mask));
        row.setLevel(level);
        row.setBranch(branch);
        row.getProducts().addAll(List.of(products));
        return row;
    }

    private static <T extends PackageEntry> T at(
            T entry, String name, Long size, String date, String time) {
        entry.setName(name);
        entry.setSize(size);
        entry.setDate(date == null ? null : LocalDate.parse(date));
        entry.setTime(time == null ? null : LocalTime.parse(time));
        return entry;
    }
}
