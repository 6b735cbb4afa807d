package org.hotfixworkbench.core.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.derivation.Derivation;
import org.hotfixworkbench.core.support.Sources;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.junit.jupiter.api.Test;

/** Which rows are found, and which of them are the newest. */
class FileSearchTest {

    private static final String SOURCE =
            """
            hotfix one {
                payload NT6_1 {
                    package x64 {
                        file Kerberos.dll 6.1.7601.21932 716,288 2012-02-29 06:20 x64
                        file Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86
                        file Kerberos.dll 6.1.7601.18500 716,288 2012-02-29 06:20 x64
                        file Ieframe.dll 9.0.8112.16421 716,288 2012-02-29 06:20 x64
                        file Tspkg.mof - 964 2010-03-04 06:05 -
                        manifest amd64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_456ee4abe09cb6ac 33,222 2012-02-29 06:53
                    }
                }
            }
            hotfix two {
                article KB100002
                payload NT6_1 {
                    package x64 {
                        file KERBEROS.DLL 6.1.7601.22100 716,288 2012-05-29 06:20 x64
                        file Kerberos.dll 6.1.7600.21932 716,288 2012-05-29 06:20 x64
                        file Ieframe.dll 9.0.8112.20421 716,288 2012-02-29 06:20 x64
                    }
                    package x86 {
                        file Kerberos.dll 6.1.7601.22100 542,208 2012-05-29 05:20 -
                    }
                }
            }
            hotfix three {
                payload NT5_1 {
                    package x86 {
                        file Kerberos.dll 5.1.2600.3584 300,000 2009-06-01 10:00 x86 at SP2 SP2QFE
                        file Kerberos.dll 5.1.2600.5900 300,000 2009-06-01 10:00 x86 at SP3 SP3QFE
                        file Kerberos.dll 5.1.2600.5800 300,000 2009-06-01 10:00 x86 at SP3 SP3GDR
                    }
                }
            }
            """;

    private static List<String> find(FileQuestion question) {
        FileSearch search = new FileSearch(question);
        for (Element element : Sources.withWindows().read(SOURCE).elements()) {
            if (element instanceof Hotfix hotfix) {
                Derivation.derive(hotfix);
                search.add(hotfix, "a.hotfix", (it, feature) -> 1);
            }
        }
        return search.found().stream()
                .map(
                        it ->
                                String.join(
                                        " ",
                                        it.hotfix(),
                                        String.valueOf(it.version()),
                                        it.architecture().getLiteral(),
                                        String.valueOf(it.level()),
                                        String.valueOf(it.branch()),
                                        search.isNewest(it).map(Object::toString).orElse("?")))
                .toList();
    }

    private static FileQuestion file(
            String name,
            @Nullable String level,
            @Nullable Architecture architecture,
            @Nullable String branch) {
        return new FileQuestion(
                new NamePattern(name),
                null,
                level == null ? null : new LevelPattern(level),
                architecture,
                branch);
    }

    @Test
    void versionsAreComparedInsideOneBuildAndBranchOnly() {
        assertEquals(
                List.of(
                        "three 5.1.2600.3584 x86 SP2 QFE true",
                        "three 5.1.2600.5800 x86 SP3 GDR true",
                        "three 5.1.2600.5900 x86 SP3 QFE true",
                        "two 6.1.7600.21932 x64 RTM LDR true",
                        "one 6.1.7601.18500 x64 SP1 GDR true",
                        "two 6.1.7601.22100 x86 SP1 LDR true",
                        "one 6.1.7601.21932 x86 SP1 LDR false",
                        "two 6.1.7601.22100 x64 SP1 LDR true",
                        "one 6.1.7601.21932 x64 SP1 LDR false"),
                find(file("kerberos.dll", null, null, null)));
    }

    @Test
    void versionsOfOtherProductsHaveNoOrder() {
        assertEquals(
                List.of("two 9.0.8112.20421 x64 null null ?", "one 9.0.8112.16421 x64 null null ?"),
                find(file("ieframe.*", null, null, null)));
    }

    @Test
    void levelArchitectureAndBranchRestrict() {
        List<String> newest = List.of("two 6.1.7601.22100 x86 SP1 LDR true");

        assertEquals(
                newest.getFirst(),
                find(file("kerberos.dll", "6.1.7601", Architecture.X86, "ldr")).getFirst());
        assertEquals(2, find(file("kerberos.dll", "7601", Architecture.X64, "LDR")).size());
        assertEquals(5, find(file("kerberos.dll", "sp1", null, null)).size());
        assertEquals(2, find(file("kerberos.dll", "2600", null, "LDR")).size());
        assertEquals(0, find(file("kerberos.dll", "6.1.760", null, null)).size());
    }

    @Test
    void componentsAreFoundByTheirManifests() {
        FileQuestion question =
                new FileQuestion(null, new NamePattern("*-kerberos"), null, null, null);

        assertEquals(List.of("one 6.1.7601.21932 x64 SP1 LDR true"), find(question));
    }

    @Test
    void withoutANameAllFilesAreWanted() {
        assertEquals(12, find(new FileQuestion(null, null, null, null, null)).size());
    }
}
