package org.hotfixworkbench.core.support;

import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.ServiceBranch;

/** The releases that tests need. The shipped catalog is a resource of another bundle. */
public final class WindowsCatalog {

    /** The text of the catalog. */
    public static final String TEXT =
            """
            codebase NT5_1 {
                version 5.1
                level RTM build 2600 revision 0..1105
                level SP1 build 2600 revision 1106..2179
                level SP2 build 2600 revision 2180..5511
                level SP3 build 2600 revision 5512..65535
                branch GDR declared
                branch QFE declared
            }
            codebase NT5_2 {
                version 5.2
                level RTM build 3790 revision 0..999
                level SP1 build 3790 revision 1000..3958
                level SP2 build 3790 revision 3959..9999
                branch GDR declared
                branch QFE declared
            }
            codebase NT6_0 {
                version 6.0
                level RTM build 6000 base 16386
                level SP1 build 6001 base 18000 released 2008-02-04
                level SP2 build 6002, 6003 base 18005 released 2009-04-29
                branch GDR    revision 16384..20479
                branch LDR    revision 20480..24575
                branch Rollup revision 24576..28671 build 6003
            }
            codebase NT6_1 {
                version 6.1
                cumulative from 2016-10-11
                level RTM build 7600 base 16385
                level SP1 build 7601 base 17514 released 2011-02-22
                branch GDR    revision 16384..20479
                branch LDR    revision 20480..24575
                branch Rollup revision 24576..28671
            }
            codebase NT6_2 {
                version 6.2
                cumulative from 2016-10-11
                level RTM build 9200 base 16384
                branch GDR    revision 16384..20479
                branch LDR    revision 20480..24575
                branch Rollup revision 24576..28671
            }
            codebase NT6_3 {
                version 6.3
                cumulative from 2016-10-11
                level RTM build 9600 base 16384
            }
            codebase NT10_0 {
                version 10.0
                level 1507 build 10240
                level 1607 build 14393
            }
            product WindowsXP of NT5_1 { architectures x86 }
            product WindowsServer2003 of NT5_2 { architectures x86, x64, ia64 }
            product WindowsVista of NT6_0 {
                architectures x86, x64 from RTM
                supported 2007-01-25 .. 2017-04-11
                level RTM 2007-01-25 .. 2010-04-13
                level SP1 2008-02-04 .. 2011-07-12
                level SP2 2009-04-29 .. 2017-04-11
            }
            product WindowsServer2008 of NT6_0 {
                architectures x86, x64, ia64 from SP1 as RTM
                supported 2008-05-06 .. 2020-01-14 extended 2023-01-10
                level SP1 2008-05-06 .. 2011-07-12
                level SP2 2009-04-29 .. 2020-01-14
            }
            product Windows7 of NT6_1 {
                architectures x86, x64 from RTM
                supported 2009-10-22 .. 2020-01-14 extended 2023-01-10
                level RTM 2009-10-22 .. 2013-04-09
                level SP1 2011-02-22 .. 2020-01-14
            }
            product WindowsServer2008R2 of NT6_1 { architectures x64, ia64 from RTM }
            product Windows8.1 of NT6_3 { architectures x86, x64 }
            """;

    private WindowsCatalog() {}

    /**
     * The branches of a code base, and after them those of all others, so that slips can be read.
     */
    static List<ServiceBranch> allBranches(Sources sources, Codebase first) {
        List<ServiceBranch> branches = new ArrayList<>(first.getBranches());
        sources.catalog().codebases().forEach(it -> branches.addAll(it.getBranches()));
        return branches;
    }
}
