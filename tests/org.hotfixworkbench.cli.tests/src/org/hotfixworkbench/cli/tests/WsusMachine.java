package org.hotfixworkbench.cli.tests;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A machine as the agent of Windows Update sees it: everything is known.
 *
 * @param processor wProcessorArchitecture
 * @param major major number of the system
 * @param minor minor number of the system
 * @param build build of the system
 * @param servicePack number of the service pack
 * @param productType 1 for a client, 3 for a server
 * @param caption the name of the system
 * @param hotfixes what Win32_QuickFixEngineering lists
 * @param features what is turned on
 * @param files versions by folder and path in it
 */
record WsusMachine(
        int processor,
        int major,
        int minor,
        int build,
        int servicePack,
        int productType,
        String caption,
        Set<String> hotfixes,
        Set<String> features,
        Map<String, int[]> files) {

    static final int SYSTEM = 37;
    static final int SYSTEM_X86 = 41;

    /** The version of a file; null when it is not there. */
    int[] file(int folder, String path) {
        return files.get(folder + "/" + path);
    }

    /** Where files of a name and an architecture are on a machine. */
    static String place(String name, String platform, String system) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean driver = lower.endsWith(".sys") && !lower.equals("win32k.sys");
        int folder = "x86".equals(platform) && !"x86".equals(system) ? SYSTEM_X86 : SYSTEM;
        return folder + "/" + (driver ? "drivers\\" : "") + lower;
    }

    static int[] version(String text) {
        String[] parts = text.split("\\.");
        int[] version = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            version[i] = Integer.parseInt(parts[i]);
        }
        return version;
    }

    static int processor(String architecture) {
        Map<String, Integer> numbers =
                new HashMap<>(
                        Map.of("x86", 0, "arm", 5, "ia64", 6, "x64", 9, "arm64", 12, "alpha", 2));
        return numbers.get(architecture);
    }
}
