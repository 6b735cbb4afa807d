package org.hotfixworkbench.benchmarks.corpus;

import java.time.LocalDate;
import java.util.List;

/**
 * A release of Windows that hotfixes are made for, as the shipped catalog knows it.
 *
 * @param codebase its code base in the catalog
 * @param version the first two parts of its file versions
 * @param first day of the first hotfix of a family; two years later the last one comes out
 * @param tracks the lines that are serviced side by side: each hotfix has files for all of them
 * @param products its products
 */
record Release(
        String codebase,
        String version,
        LocalDate first,
        List<Track> tracks,
        List<Target> products) {

    /** The releases that families of hotfixes take in turns. */
    static final List<Release> ALL =
            List.of(
                    new Release(
                            "NT6_0",
                            "6.0",
                            LocalDate.of(2009, 6, 1),
                            List.of(
                                    new Track(6001, 22000, "SP1", "LDR"),
                                    new Track(6002, 23000, "SP2", "LDR")),
                            List.of(
                                    new Target("WindowsVista", true, "SP1, SP2"),
                                    new Target("WindowsServer2008", true, "RTM, SP2"))),
                    new Release(
                            "NT6_1",
                            "6.1",
                            LocalDate.of(2011, 3, 8),
                            List.of(
                                    new Track(7600, 21000, "RTM", "LDR"),
                                    new Track(7601, 22000, "SP1", "LDR")),
                            List.of(
                                    new Target("Windows7", true, "RTM, SP1"),
                                    new Target("WindowsServer2008R2", false, "RTM, SP1"))),
                    new Release(
                            "NT6_2",
                            "6.2",
                            LocalDate.of(2012, 12, 4),
                            List.of(
                                    new Track(9200, 17000, "RTM", "GDR"),
                                    new Track(9200, 21000, "RTM", "LDR")),
                            List.of(
                                    new Target("Windows8", true, "RTM"),
                                    new Target("WindowsServer2012", false, "RTM"))),
                    new Release(
                            "NT6_3",
                            "6.3",
                            LocalDate.of(2013, 12, 3),
                            List.of(new Track(9600, 17000, "RTM", "-")),
                            List.of(
                                    new Target("Windows8_1", true, "RTM"),
                                    new Target("WindowsServer2012R2", false, "RTM"))));

    /** Whether files are made for both branches, which only updates have. */
    boolean dual() {
        return tracks.stream().anyMatch(it -> it.branch().equals("GDR"));
    }

    /**
     * A line of files.
     *
     * @param build their build
     * @param revision the first revision; those of a family stay within the same thousand
     * @param level the service level of the build
     * @param branch the service branch; "-" where there is none
     */
    record Track(int build, int revision, String level, String branch) {}

    /**
     * A product.
     *
     * @param name its name in the catalog
     * @param x86 whether it has a 32-bit edition
     * @param levels the service levels that hotfixes are for
     */
    record Target(String name, boolean x86, String levels) {}
}
