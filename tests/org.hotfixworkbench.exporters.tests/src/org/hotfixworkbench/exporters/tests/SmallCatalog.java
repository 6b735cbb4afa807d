package org.hotfixworkbench.exporters.tests;

import java.time.LocalDate;
import java.util.List;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductLevel;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.OsVersion;
import org.hotfixworkbench.model.value.RevisionRange;

/** Three code bases and three products: everything that a catalog can state, and can leave out. */
final class SmallCatalog {

    private static final ServicingFactory MAKE = ServicingFactory.eINSTANCE;

    final Codebase nt60 = codebase("NT6_0", "Windows 6.0", "6.0");
    final ServiceLevel rtm = level(nt60, "RTM", 6000);
    final ServiceLevel sp1 = level(nt60, "SP1", 6001);
    final ServiceLevel sp2 = level(nt60, "SP2", 6002, 6003);
    final ServiceBranch gdr = branch(nt60, "GDR", "16384..20479");
    final ServiceBranch ldr = branch(nt60, "LDR", "20480..24575");

    final Codebase nt52 = codebase("NT5_2", null, "5.2");
    final ServiceLevel sp2OfNt52 = level(nt52, "SP2", 3790);
    final ServiceBranch qfe = branch(nt52, "QFE", null);

    final Codebase nt100 = codebase("NT10_0", null, "10.0");

    final Product vista = product("WindowsVista", "Windows Vista", nt60);
    final Product server2008 = product("WindowsServer2008", "Windows Server 2008", nt60);
    final Product bare = product("Windows10", null, nt100);

    SmallCatalog() {
        sp2.setBaseRevision(18005);
        sp2.setReleased(LocalDate.of(2009, 4, 28));
        gdr.getBuilds().add(6003);
        sp2OfNt52.setRevisions(RevisionRange.parse("3959..65535"));
        qfe.setDeclared(true);
        nt100.setCumulativeFrom(LocalDate.of(2016, 10, 11));
        nt100.getSuppressions().add(SmallModel.suppression("level-order", "Half a catalog"));

        vista.setSupportedFrom(LocalDate.of(2007, 1, 25));
        vista.setSupportedUntil(LocalDate.of(2017, 4, 11));
        vista.getArchitectures().addAll(List.of(Architecture.X86, Architecture.X64));
        server2008.setFirstLevel(sp1);
        server2008.setFirstLevelName("RTM");
        server2008.setLastLevel(sp2);
        server2008.setExtendedUntil(LocalDate.of(2023, 1, 10));
        server2008.getLevels().add(support(sp1, null, LocalDate.of(2011, 7, 12)));
        server2008.getLevels().add(support(sp2, LocalDate.of(2009, 4, 28), null));
    }

    private static Codebase codebase(String name, String title, String version) {
        Codebase codebase = MAKE.createCodebase();
        codebase.setName(name);
        codebase.setTitle(title);
        codebase.setVersion(OsVersion.parse(version));
        return codebase;
    }

    private static ServiceLevel level(Codebase codebase, String name, Integer... builds) {
        ServiceLevel level = MAKE.createServiceLevel();
        level.setName(name);
        level.getBuilds().addAll(List.of(builds));
        codebase.getLevels().add(level);
        return level;
    }

    private static ServiceBranch branch(Codebase codebase, String name, String revisions) {
        ServiceBranch branch = MAKE.createServiceBranch();
        branch.setName(name);
        branch.setRevisions(revisions == null ? null : RevisionRange.parse(revisions));
        codebase.getBranches().add(branch);
        return branch;
    }

    private static Product product(String name, String title, Codebase codebase) {
        Product product = MAKE.createProduct();
        product.setName(name);
        product.setTitle(title);
        product.setCodebase(codebase);
        return product;
    }

    private static ProductLevel support(ServiceLevel level, LocalDate from, LocalDate until) {
        ProductLevel support = MAKE.createProductLevel();
        support.setLevel(level);
        support.setFrom(from);
        support.setUntil(until);
        return support;
    }
}
