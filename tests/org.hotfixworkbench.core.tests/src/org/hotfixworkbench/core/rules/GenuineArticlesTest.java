package org.hotfixworkbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotfixworkbench.core.support.Check;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Genuine articles have no findings but their own slips. */
class GenuineArticlesTest {

    /**
     * A file of another product, and wow64 manifests that have one time for x64 and one for IA-64.
     */
    private static final Set<String> EXPECTED = Set.of("foreign-version", "conflicting-times");

    static String read(String name) throws IOException {
        try (InputStream in = GenuineArticlesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void credssp(Profile profile) throws IOException {
        List<Finding> findings =
                Check.findings(
                        read("credssp-ca-chain.hotfix"), RuleSettings.of(profile, Check.TODAY));
        assertEquals(
                List.of(
                        "foreign-component at x86_microsoft-windows-vssapi_31bf3856ad3~.name:"
                                + " microsoft-windows-vssapi is a component that no other part of"
                                + " the hotfix knows: Credssp.dll, Tspkg.dll and Tspkg.mof come"
                                + " with microsoft-windows-security-credssp in the payload of NT6_0",
                        copies("x64"),
                        copies("ia64"),
                        "conflicting-times at wow64_microsoft-windows-vssapi_31bf3856a~.time:"
                                + " wow64_microsoft-windows-vssapi_31bf3856ad364e35_6.1.7600.20741_none_3be15b4ee8d4360f"
                                + " is of 2010-06-23 11:21 here and of 2010-06-23 11:27 in the x64"
                                + " package"),
                findings.stream()
                        .filter(it -> it.severity() == severity(it, profile))
                        .map(it -> Check.print(it).replaceFirst("^\\w+ ", ""))
                        .toList());
    }

    private static Severity severity(Finding finding, Profile profile) {
        return Rules.byId(finding.rule()).orElseThrow().severities().in(profile);
    }

    private static String copies(String architecture) {
        return """
               missing-32-bit-copies at wow64_microsoft-windows-vssapi_31bf3856a~.name: the %s \
               package has the 32-bit component microsoft-windows-vssapi 6.1.7600.20741, but no \
               32-bit file of build 7600
                 fix: Add 3 rows of the x86 package = after Tspkg.mof insert \
               file Credssp.dll 6.1.7600.20741 17,408 2010-06-23 07:53 x86
               file Tspkg.dll 6.1.7600.20741 65,024 2010-06-23 07:54 x86
               file Tspkg.mof - 964 2009-06-10 21:40 -"""
                .formatted(architecture);
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void kerberos(Profile profile) throws IOException {
        assertEquals(
                List.of(
                        (profile == Profile.DRAFT ? "info" : "warning")
                                + " missing-mum at Payload: the packages of the payload have"
                                + " manifests, but none has a .mum file"),
                Check.findings(
                                read("kerberos-pac-remote-assistance.hotfix"),
                                RuleSettings.of(profile, Check.TODAY))
                        .stream()
                        .map(Check::print)
                        .toList());
    }

    /** Rows of KB981506 and KB2492386 that look wrong and are not. */
    @ParameterizedTest
    @ValueSource(strings = {"kb981506.hotfix", "kb2492386.hotfix"})
    void articlesWithExceptions(String name) throws IOException {
        List<Finding> findings =
                Check.findings(read(name), RuleSettings.of(Profile.PUBLISH, Check.TODAY));
        assertTrue(
                findings.stream().allMatch(it -> EXPECTED.contains(it.rule())),
                () -> findings.stream().map(Check::print).toList().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // version of a file: revision, build, minor, major
                "file     Credssp.dll 6.0.6001.22765 19,456>file     Credssp.dll 6.0.6001.22764 19,456",
                "file     Credssp.dll 6.0.6001.22765 19,456>file     Credssp.dll 6.0.6002.22765 19,456",
                "file     Credssp.dll 6.0.6001.22765 19,456>file     Credssp.dll 6.0.6009.22765 19,456",
                "file     Credssp.dll 6.0.6001.22765 19,456>file     Credssp.dll 6.1.6001.22765 19,456",
                "file     Credssp.dll 6.0.6001.22765 19,456>file     Credssp.dll 7.0.6001.22765 19,456",
                "file     Credssp.dll 6.1.7600.20741 17,408>file     Credssp.dll 6.1.7600.20740 17,408",
                // masks
                "branch 6.0.6001.22xxx SP1>branch 6.0.6001.21xxx SP1",
                "branch 6.0.6001.22xxx SP1>branch 6.0.6002.22xxx SP1",
                "branch 6.0.6001.22xxx SP1>branch 6.1.6001.22xxx SP1",
                "branch 6.0.6001.22xxx SP1 LDR>branch 6.0.6001.22xxx SP1 GDR",
                "branch 6.0.6001.22xxx SP1 LDR>branch 6.0.6001.22xxx SP2 LDR",
                // prerequisites
                "WindowsVista        SP1, SP2>WindowsVista        RTM, SP2",
                "Windows7            RTM>Windows7            SP1",
                // architectures
                "2010-06-23 07:53 x86>2010-06-23 07:53 x64",
                "2010-06-23 08:14 x64>2010-06-23 08:14 x86",
                "2010-06-23 08:14 x64>2010-06-23 08:14 ia64",
                "package x86 {>package x64 {",
                "package ia64 {>package x86 {",
                // manifests
                "none_c405fb88bad9b9de 12,936>none_c405fb88bad9b9df 12,936",
                "6.0.6001.22765_none_c405>6.0.6001.22766_none_c405",
                "x86_microsoft-windows-vssapi>amd64_microsoft-windows-vssapi",
                "windows-vssapi>windows-vssapj",
                "ad364e35_6.1.7600>ad364e36_6.1.7600",
                "_none_d56e1578fc1602de>_d56e1578fc1602de",
                // a size that is repeated
                "file     Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86>file     Credssp.dll"
                        + " 6.0.6001.22765 16,385 2010-09-16 16:04 x86",
            })
    void oneSlipIsAnError(String change) throws IOException {
        String source = read("credssp-ca-chain.hotfix");
        String[] parts = change.split(">");
        String changed = source.replaceFirst(Pattern.quote(parts[0]), parts[1]);
        assertTrue(!changed.equals(source), "nothing was changed");
        assertTrue(
                Check.findings(changed).stream().anyMatch(it -> it.severity() == Severity.ERROR),
                change);
    }
}
