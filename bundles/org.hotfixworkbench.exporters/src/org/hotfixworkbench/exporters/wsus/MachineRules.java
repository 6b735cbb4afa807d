package org.hotfixworkbench.exporters.wsus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.value.KbNumber;
import org.hotfixworkbench.model.value.OsVersion;

/** The rules that ask what a machine runs, and what is installed on it. */
final class MachineRules {

    private static final String WINDOWS_VERSION = "bar:WindowsVersion";
    private static final String EQUAL = "EqualTo";
    private static final OsVersion FEATURES = new OsVersion(6, 1);
    private static final String NAME_SPACE = "Root\\cimv2";

    private MachineRules() {}

    private static Rule test(String element, @NonNull String... attributes) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            map.put(attributes[i], attributes[i + 1]);
        }
        return new Rule.Test(element, map);
    }

    /**
     * The machine has an architecture; empty for one that no machine has.
     *
     * <p>Domain: the numbers are those of wProcessorArchitecture in SYSTEM_INFO.
     */
    static Optional<Rule> architecture(Architecture architecture) {
        int number =
                switch (architecture) {
                    case X86 -> 0;
                    case ALPHA -> 2;
                    case ARM -> 5;
                    case IA64 -> 6;
                    case X64 -> 9;
                    case ARM64 -> 12;
                    case UNSTATED, MSIL, WOW64 -> -1;
                };
        if (architecture == Architecture.UNSTATED) {
            return Optional.of(Rule.TRUE);
        }
        return number < 0
                ? Optional.empty()
                : Optional.of(test("bar:Processor", "Architecture", String.valueOf(number)));
    }

    /**
     * The machine is at a service level; empty when no number that Windows tells does.
     *
     * <p>Domain: a level is a build, and on 5.x, where all levels have one build, a service pack.
     */
    static Optional<Rule> level(Codebase codebase, ServiceLevel level) {
        OsVersion version = codebase.getVersion();
        if (version == null || level.getBuilds().isEmpty()) {
            return Optional.empty();
        }
        boolean shared =
                codebase.getLevels().stream()
                        .filter(it -> it != level)
                        .anyMatch(
                                it ->
                                        it.getBuilds().stream()
                                                .anyMatch(level.getBuilds()::contains));
        OptionalInt pack = shared ? servicePack(level.getName()) : OptionalInt.of(-1);
        if (pack.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Rule.any(
                        level.getBuilds().stream()
                                .map(it -> build(version, it, pack.getAsInt()))
                                .toList()));
    }

    private static Rule build(OsVersion version, int build, int pack) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("Comparison", EQUAL);
        attributes.put("MajorVersion", String.valueOf(version.major()));
        attributes.put("MinorVersion", String.valueOf(version.minor()));
        attributes.put("BuildNumber", String.valueOf(build));
        if (pack >= 0) {
            attributes.put("ServicePackMajor", String.valueOf(pack));
        }
        return new Rule.Test(WINDOWS_VERSION, attributes);
    }

    private static OptionalInt servicePack(@Nullable String level) {
        if ("RTM".equals(level)) {
            return OptionalInt.of(0);
        }
        return level != null && level.matches("SP[1-9]")
                ? OptionalInt.of(level.charAt(2) - '0')
                : OptionalInt.empty();
    }

    /**
     * The machine is a server, or it is a client.
     *
     * <p>Domain: wProductType in OSVERSIONINFOEX is 1 for a workstation, 2 for a domain controller
     * and 3 for another server.
     */
    static Rule server(boolean server) {
        return server ? Rule.any(List.of(type(2), type(3))) : type(1);
    }

    private static Rule type(int number) {
        return test(WINDOWS_VERSION, "Comparison", EQUAL, "ProductType", String.valueOf(number));
    }

    /**
     * The name that the system gives itself begins with the words of one title, and not with those
     * of longer ones. Signs of trade marks may stand between the words.
     */
    static Rule caption(String title, List<String> longer) {
        String unlike =
                longer.stream()
                        .map(it -> " and not Caption like " + pattern(it))
                        .collect(Collectors.joining());
        return query(
                "select * from Win32_OperatingSystem where Caption like "
                        + pattern(title)
                        + unlike);
    }

    private static String pattern(String title) {
        return quoted("%" + String.join("%", title.strip().split("\\s+")) + "%");
    }

    /** A hotfix is in the list of installed ones. */
    static Rule installed(KbNumber article) {
        return query(
                "select * from Win32_QuickFixEngineering where HotFixID="
                        + quoted(article.toString()));
    }

    /**
     * Whether machines of a code base can be asked for features.
     *
     * <p>Domain: Win32_OptionalFeature is there from Windows 7 and Windows Server 2008 R2 on
     * (Microsoft Learn, "Win32_OptionalFeature class").
     */
    static boolean knowsFeatures(Codebase codebase) {
        OsVersion version = codebase.getVersion();
        return version != null
                && (version.major() > FEATURES.major()
                        || version.major() == FEATURES.major()
                                && version.minor() >= FEATURES.minor());
    }

    /** A feature is turned on. */
    static Rule feature(String name) {
        return query(
                "select * from Win32_OptionalFeature where Name="
                        + quoted(name)
                        + " and InstallState=1");
    }

    private static Rule query(String wql) {
        return test("bar:WmiQuery", "Namespace", NAME_SPACE, "WqlQuery", wql);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
