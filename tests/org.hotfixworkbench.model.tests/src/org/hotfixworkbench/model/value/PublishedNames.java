package org.hotfixworkbench.model.value;

import java.util.List;
import java.util.stream.Stream;

/** Names of manifests that were published, with the identities that they were made of. */
final class PublishedNames {

    /** A name as it was published, in lower case, and the identity that its key was made of. */
    record Published(String name, AssemblyIdentity identity) {

        /** Returns the printed key. */
        String key() {
            return name.substring(name.length() - 16);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The article on CredSSP: Windows Vista SP1 and SP2, 2008, 7 and 2008 R2. */
    static final List<String> CREDSSP =
            lines(
                    """
            amd64_6e0011d7adf4d02214de7b36ed4c9b23_31bf3856ad364e35_6.0.6001.22765_none_6864a1f5a2c8f87b
            amd64_78ebec17cb9f6fb08348f638d21e6e42_31bf3856ad364e35_6.1.7600.20741_none_4fd03bee333a533a
            amd64_ba70a9b268c8fba80f434d39484ec95e_31bf3856ad364e35_6.0.6002.22489_none_df782982b5308436
            amd64_cd524ea83ae113ca33f22adc302c32bc_31bf3856ad364e35_6.1.7600.20741_none_b362264800266ca5
            amd64_db27a3b9a2106db2c72a563fb2f385c5_31bf3856ad364e35_6.1.7600.20741_none_6af0bca2ffd19880
            amd64_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6001.22765_none_2024970c73372b14
            amd64_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6002.22489_none_21f96a44706a1d76
            amd64_microsoft-windows-vssapi_31bf3856ad364e35_6.1.7600.20741_none_318cb0fcb4737414
            ia64_757a900359c898a32a7866833c2beb07_31bf3856ad364e35_6.0.6001.22765_none_082e213ff9ba03ed
            ia64_b068f97b4192c2b60545d6febfc0442e_31bf3856ad364e35_6.1.7600.20741_none_99af44c375b833ef
            ia64_bd12e438823291aa327ef1930faf2323_31bf3856ad364e35_6.0.6002.22489_none_e632b2e453020af5
            ia64_db27a3b9a2106db2c72a563fb2f385c5_31bf3856ad364e35_6.1.7600.20741_none_0ed3c51547723046
            ia64_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6001.22765_none_c4079f7ebad7c2da
            ia64_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6002.22489_none_c5dc72b6b80ab53c
            ia64_microsoft-windows-vssapi_31bf3856ad364e35_6.1.7600.20741_none_d56fb96efc140bda
            wow64_microsoft-windows-vssapi_31bf3856ad364e35_6.1.7600.20741_none_3be15b4ee8d4360f
            x86_25fc7fbb43bc71b987734df5ac65d480_31bf3856ad364e35_6.1.7600.20741_none_fb7620039ca7e5b6
            x86_b8ade2469865a8ba3e9f30095f2cd7e5_31bf3856ad364e35_6.0.6002.22489_none_3a0bfab7d96aea48
            x86_c31e6581c958102673b10394bc5488b1_31bf3856ad364e35_6.0.6001.22765_none_bee6d2dfeeb5ed88
            x86_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6001.22765_none_c405fb88bad9b9de
            x86_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6002.22489_none_c5dacec0b80cac40
            x86_microsoft-windows-vssapi_31bf3856ad364e35_6.1.7600.20741_none_d56e1578fc1602de
            """);

    /** The article on Kerberos: Windows 7 SP1 and 2008 R2 SP1. */
    static final List<String> KERBEROS =
            lines(
                    """
            amd64_e04bb200be26752a5a170258778de12f_31bf3856ad364e35_6.1.7601.21932_none_6740d246eed88f0b
            amd64_e663cfdb66c1ec59b482f4e9ea63ac93_31bf3856ad364e35_6.1.7601.21932_none_baedcaa7c7d05b27
            amd64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_456ee4abe09cb6ac
            ia64_c1485606e2dd70df28d515fb3cb3595c_31bf3856ad364e35_6.1.7601.21932_none_d0574942d23c7572
            ia64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e951ed1e283d4e72
            wow64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_4fc38efe14fd78a7
            x86_7cf403405c83884862a12c0d4c61113b_31bf3856ad364e35_6.1.7601.21932_none_cc95df321870270f
            x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_e9504928283f4576
            """);

    /** KB981506. */
    static final List<String> KB981506 =
            lines(
                    """
            amd64_c1f3ccb091321f5245e74fc410074621_31bf3856ad364e35_6.1.7600.20667_none_649488b89ab1f4e7
            amd64_efb13a188cefafdfd852e77573ce5875_31bf3856ad364e35_6.1.7600.20667_none_664f738e7e9b11f8
            amd64_microsoft-windows-lsa_31bf3856ad364e35_6.1.7600.20667_none_02e0bd6c8f87d3c1
            ia64_aba017386f21d586120feaa3c20f5705_31bf3856ad364e35_6.1.7600.20667_none_3341405f4af61718
            ia64_microsoft-windows-lsa_31bf3856ad364e35_6.1.7600.20667_none_a6c3c5ded7286b87
            wow64_microsoft-windows-lsa_31bf3856ad364e35_6.1.7600.20667_none_0d3567bec3e895bc
            x86_1421ac8a9f6ef3ce8b937b0ae56209ae_31bf3856ad364e35_6.1.7600.20667_none_23708961b103e635
            x86_microsoft-windows-lsa_31bf3856ad364e35_6.1.7600.20667_none_a6c221e8d72a628b
            """);

    /** Some of KB2492386. */
    static final List<String> KB2492386 =
            lines(
                    """
            amd64_1518291dfc6e6c7c61e810239da225b4_31bf3856ad364e35_6.1.7600.16773_none_41ccae8dcd80a9f6
            amd64_4a3504b0d1c66b3db9f28a0515a854ee_31bf3856ad364e35_6.1.7601.21674_none_48038fa4261dafe3
            amd64_66555599684e83e0e43d6dad5b7a7e1a_31bf3856ad364e35_6.1.7601.17571_none_cc8a922398338c10
            amd64_microsoft-windows-gameexplorer_31bf3856ad364e35_6.0.6001.22867_none_9e6eb72592e25793
            amd64_microsoft-windows-gameexplorer_31bf3856ad364e35_6.0.6002.22601_none_a09008bf8fdd6a2e
            ia64_1412464b24fb91030d08f0eb05a66fe5_31bf3856ad364e35_6.1.7601.21674_none_cdef6261283d44cc
            ia64_f1c9a45c8dbf31e76b306381d1dfc34e_31bf3856ad364e35_6.0.6001.22867_none_98179b31f8ca0020
            wow64_microsoft-windows-gameexplorer_31bf3856ad364e35_6.0.6001.18612_none_a86ad0f0ae017235
            wow64_microsoft-windows-gameexplorer_31bf3856ad364e35_6.0.6002.18417_none_aa564630ab234333
            wow64_microsoft-windows-gameexplorer_31bf3856ad364e35_6.0.6002.22601_none_aae4b311c43e2c29
            x86_7696ad31d028e8533e45b60091d4e2c2_31bf3856ad364e35_6.1.7601.17571_none_1a086398886b5df0
            x86_microsoft-windows-gameexplorer_31bf3856ad364e35_6.0.6001.22867_none_42501ba1da84e65d
            """);

    /** From logs, scripts and lists of folders in public repositories. */
    static final List<String> OF_WINDOWS =
            lines(
                    """
            amd64_695c405833e475d1d5937b41a3983d92_31bf3856ad364e35_8.0.7601.17866_none_f28003cc92801a49
            amd64_microsoft-windows-cleanmgr_31bf3856ad364e35_6.1.7600.16385_none_c9392808773cd7da
            amd64_microsoft-windows-cleanmgr_31bf3856ad364e35_6.2.8250.0_none_517ba44fbbb4ff2e
            amd64_microsoft-windows-cleanmgr.resources_31bf3856ad364e35_6.1.7600.16385_en-us_b9cb6194b257cc63
            amd64_microsoft-windows-cleanmgr.resources_31bf3856ad364e35_6.2.8250.0_en-us_420ddddbf6cff3b7
            amd64_microsoft-windows-commandprompt_31bf3856ad364e35_6.1.7601.17514_none_e932cc2c30fc13b0
            wow64_microsoft-windows-commandprompt_31bf3856ad364e35_6.1.7601.17514_none_f387767e655cd5ab
            x86_microsoft-windows-directshow-other_31bf3856ad364e35_6.1.7601.17514_none_0f58f1e53efca91e
            x86_microsoft-windows-mlang.resources_31bf3856ad364e35_6.1.7600.16385_ru-ru_cf3a10abc52740f6
            amd64_microsoft-windows-offlinefiles-d_31bf3856ad364e35_6.1.7601.17514_none_a55282151f509c32
            amd64_microsoft-windows-scripting-vbscript_31bf3856ad364e35_6.1.7600.21238_none_a51187a7608a895d
            amd64_microsoft-windows-scripting.resources_31bf3856ad364e35_6.1.7600.16385_en-us_e72192b67124ad43
            x86_microsoft-windows-servicingstack_31bf3856ad364e35_6.0.6002.18005_none_0b4ada54c46c45b0
            amd64_microsoft-windows-servicingstack_31bf3856ad364e35_6.0.6002.18005_none_676975d87cc9b6e6
            amd64_microsoft-windows-servicingstack_31bf3856ad364e35_6.1.7601.23505_none_681aa442f6fed7f0
            amd64_microsoft-windows-servicingstack_31bf3856ad364e35_10.0.19041.1_none_bf506ecc66a800df
            amd64_microsoft-windows-servicingstack_31bf3856ad364e35_10.0.19041.5853_none_7de3a0ec7cad0695
            wow64_microsoft-windows-user32_31bf3856ad364e35_6.1.7601.17514_none_35b31c02b85ccb6e
            amd64_microsoft-windows-user32.resources_31bf3856ad364e35_6.1.7601.17514_en-us_9c23fd3941bcc44e
            amd64_microsoft.powershell.dsc.proxy_31bf3856ad364e35_7.3.7601.16384_none_8d98fd7ee457d1dc
            msil_system.management.automation_31bf3856ad364e35_10.0.14393.0_none_f2bad6783ea6eb6a
            msil_system.management.automation_31bf3856ad364e35_10.0.19041.6456_none_39f5a7dedd36ad7a
            msil_system.web.routing_31bf3856ad364e35_6.1.7601.17514_none_1a58be6d26032dfe
            """);

    private static final String WINDOWS = "31bf3856ad364e35";
    private static final String CONTROLS = "6595b64144ccf1df";
    private static final String RUNTIME = "1fc8b3b9a1e18e3b";
    private static final String DOT_NET = "b03f5f7f11d50a3a";
    private static final String ECMA = "b77a5c561934e089";

    private PublishedNames() {}

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    /** The 30 distinct names of the two sample articles. */
    static Stream<String> sampleArticles() {
        return Stream.concat(CREDSSP.stream(), KERBEROS.stream());
    }

    /** Every published name, whatever its kind. */
    static Stream<Published> all() {
        return Stream.of(components(), shortened(), otherKinds()).flatMap(s -> s);
    }

    /** Components and deployments of Windows whose names are whole. */
    static Stream<Published> components() {
        return Stream.of(
                        sampleArticles(),
                        KB981506.stream(),
                        KB2492386.stream(),
                        OF_WINDOWS.stream())
                .flatMap(s -> s)
                .map(PublishedNames::component);
    }

    private static Published component(String name) {
        String[] part = name.split("_");
        return new Published(
                name, AssemblyIdentity.component(part[1], part[3], part[0], part[2], part[4]));
    }

    /** Components of Windows whose name or culture is shortened. */
    static Stream<Published> shortened() {
        String policy = "Microsoft-Windows-GroupPolicy-PolicyMaker";
        String offline = "Microsoft-Windows-OfflineFiles-D-LanguagePack";
        return Stream.of(
                windows("x86", policy, "6.1.7600.20555", "none", "37c9998bc354d271"),
                windows("amd64", policy, "6.1.7600.20555", "none", "93e8350f7bb243a7"),
                windows("wow64", policy, "6.1.7600.20555", "none", "9e3cdf61b01305a2"),
                windows("ia64", policy, "6.1.7600.20555", "none", "37cb3d81c352db6d"),
                windows("amd64", offline, "6.1.7601.17514", "en-US", "21df27d5020f95d8"),
                windows("amd64", offline, "6.1.7601.17514", "ja-JP", "50af700bbf559538"),
                windows("amd64", offline, "6.1.7601.17514", "ru-RU", "6b003f895314917f"),
                windows(
                        "amd64",
                        "Microsoft-Windows-Application-Experience-AppHelp",
                        "6.0.6001.18612",
                        "none",
                        "de17b156192704d7"),
                windows(
                        "amd64",
                        "Microsoft-Windows-Application-Experience-Mitigations-C1",
                        "6.0.6001.18612",
                        "none",
                        "68380fb9aab01a8c"),
                windows(
                        "amd64",
                        "Microsoft.PowerShell.DSC.Proxy.Resources",
                        "7.3.7601.16384",
                        "sr-Latn-RS",
                        "8a2f6ac5652a8762"));
    }

    private static Published windows(
            String architecture, String name, String version, String culture, String key) {
        return published(
                AssemblyIdentity.component(name, version, architecture, WINDOWS, culture), key);
    }

    /** Everything that is not a component or deployment of Windows itself. */
    static Stream<Published> otherKinds() {
        return Stream.of(controls(), runtimes(), withoutScope(), drivers()).flatMap(s -> s);
    }

    private static Stream<Published> controls() {
        return Stream.of(
                controls("amd64", "6.0.7600.16385", "fa645303170382f6"),
                controls("x86", "6.0.7600.16385", "421189da2b7fabfc"),
                controls("x86", "6.0.7601.17514", "41e6975e2bd6f2b2"),
                controls("amd64", "6.0.9200.16384", "418c2a697189c07f"),
                controls("amd64", "6.0.17763.1397", "de7645305346d5dc"),
                controls("amd64", "6.0.19041.1110", "60b5254171f9507e"),
                other(
                        "amd64_Microsoft.Windows.Common-Controls.Resources_6.0.17763.1397",
                        CONTROLS,
                        "en-US",
                        "win32",
                        "",
                        "f4818e157fed07c9"),
                other(
                        "x86_Microsoft.Windows.GdiPlus_1.1.19041.1320",
                        CONTROLS,
                        "none",
                        "win32",
                        "",
                        "d94e4effe1070d4b"));
    }

    private static Stream<Published> runtimes() {
        return Stream.of(
                other(
                        "amd64_Microsoft.VC90.CRT_9.0.30729.6871",
                        RUNTIME,
                        "none",
                        "win32",
                        "",
                        "08e717a5a83adddf"),
                runtimePolicy("x86", "9.0.21022.8", "60a5df56e60dc5df"),
                runtimePolicy("x86", "9.0.30729.4148", "f47e1bd6f6571810"),
                runtimePolicy("amd64", "9.0.30729.1", "3da38fdebd0e6822"),
                runtimePolicy("amd64", "9.0.30729.6161", "acd388d7e1d8689f"));
    }

    private static Stream<Published> withoutScope() {
        return Stream.of(
                other(
                        "x86_NetFx-CSharp_Compiler_CSC_6.1.7600.16385",
                        DOT_NET,
                        "none",
                        "",
                        "",
                        "d2fff1dae966863c"),
                other(
                        "msil_System.Management.Automation_1.0.0.0",
                        WINDOWS,
                        "none",
                        "",
                        "",
                        "6340379543bd8a03"),
                other(
                        "msil_System.IO.Compression.FileSystem_4.0.14305.0",
                        ECMA,
                        "none",
                        "",
                        "",
                        "ac24209f3b58db7e"));
    }

    private static Stream<Published> drivers() {
        return Stream.of(
                other(
                        "amd64_acpi.inf_6.1.7601.17514",
                        WINDOWS,
                        "none",
                        "driverUpdate",
                        "nonSxS",
                        "80aec972e4a75989"),
                other(
                        "amd64_acpi.inf_6.1.7601.24056",
                        WINDOWS,
                        "none",
                        "driverUpdate",
                        "nonSxS",
                        "810ed765fde3f9be"));
    }

    private static Published controls(String architecture, String version, String key) {
        String start = architecture + "_Microsoft.Windows.Common-Controls_" + version;
        return other(start, CONTROLS, "none", "win32", "", key);
    }

    private static Published runtimePolicy(String architecture, String version, String key) {
        String start = architecture + "_policy.9.0.Microsoft.VC90.CRT_" + version;
        return other(start, RUNTIME, "none", "win32-policy", "", key);
    }

    private static Published other(
            String start, String token, String culture, String type, String scope, String key) {
        int name = start.indexOf('_') + 1;
        int version = start.lastIndexOf('_') + 1;
        return published(
                new AssemblyIdentity(
                        start.substring(name, version - 1),
                        start.substring(version),
                        start.substring(0, name - 1),
                        culture,
                        token,
                        type.isEmpty() ? null : type,
                        scope.isEmpty() ? null : scope),
                key);
    }

    private static Published published(AssemblyIdentity identity, String key) {
        String name = ManifestName.of(identity).withKey(key).toString();
        return new Published(name, identity);
    }
}
