package org.hotfixworkbench.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.value.PublishedNames.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestNameTest {

    private static final String KERBEROS =
            "amd64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_"
                    + "456ee4abe09cb6ac";

    static Stream<Published> published() {
        return PublishedNames.all();
    }

    static Stream<Published> components() {
        return PublishedNames.components();
    }

    static Stream<Published> otherKinds() {
        return PublishedNames.otherKinds();
    }

    private static ManifestName parse(String text) {
        return ManifestName.parse(text).orElseThrow();
    }

    private static boolean shortName(Published published) {
        return published.name().contains("..");
    }

    @Test
    void parseReadsTheSixParts() {
        ManifestName name = parse(KERBEROS);

        assertEquals("amd64", name.architecture());
        assertEquals("microsoft-windows-security-kerberos", name.component());
        assertEquals("31bf3856ad364e35", name.publicKeyToken());
        assertEquals(new FileVersion(6, 1, 7601, 21932), name.version());
        assertEquals("none", name.culture());
        assertEquals("456ee4abe09cb6ac", name.key());
    }

    @ParameterizedTest
    @MethodSource("published")
    void parseTakesAnyCaseWithOrWithoutTheEnding(Published published) {
        String name = published.name();
        String asInArticles = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);

        for (String text : List.of(name, asInArticles, name.toUpperCase(Locale.ROOT))) {
            assertEquals(name, parse(text).toString());
            assertEquals(name, parse(text + ".manifest").toString());
            assertEquals(name, parse(text + ".MANIFEST").toString());
        }
    }

    @Test
    void componentsMayHaveUnderscoresPointsAndCultures() {
        ManifestName compiler =
                parse(
                        "x86_netfx-csharp_compiler_csc_b03f5f7f11d50a3a_6.1.7600.16385_none_"
                                + "d2fff1dae966863c");
        ManifestName resources =
                parse(
                        "amd64_microsoft-windows-user32.resources_31bf3856ad364e35_6.1.7601.17514"
                                + "_en-us_9c23fd3941bcc44e");

        assertEquals("netfx-csharp_compiler_csc", compiler.component());
        assertEquals("microsoft-windows-user32.resources", resources.component());
        assertEquals("en-us", resources.culture());
    }

    @Test
    void theTokenMayBeNone() {
        ManifestName name = parse("X86_A_NONE_1.0.0.0_none_0123456789ABCDEF.manifest");

        assertEquals("none", name.publicKeyToken());
        assertEquals("x86_a_none_1.0.0.0_none_0123456789abcdef", name.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_",
                ".manifest",
                "______",
                "Update.mum",
                "Credssp.dll",
                "Package_for_kb976398_rtm~31bf3856ad364e35~x86~~6.1.1.0.mum",
                "456ee4abe09cb6ac",
                "_456ee4abe09cb6ac",
                "none_456ee4abe09cb6ac",
                "a_31bf3856ad364e35_6.1.7601.1_none_456ee4abe09cb6ac",
                "_a_31bf3856ad364e35_6.1.7601.1_none_456ee4abe09cb6ac",
                "x86__31bf3856ad364e35_6.1.7601.1_none_456ee4abe09cb6ac",
                "x86_a__6.1.7601.1_none_456ee4abe09cb6ac",
                "x86_a_31bf3856ad364e35_6.1.7601.1__456ee4abe09cb6ac",
                "x86_a_31bf3856ad364e35_6.1.7601_none_456ee4abe09cb6ac",
                "x86_a_31bf3856ad364e35_6.1.07601.1_none_456ee4abe09cb6ac",
                "x86_a_31bf3856ad364e35_6.1.7601.1_none_456ee4abe09cb6a",
                "x86_a_31bf3856ad364e35_6.1.7601.1_none_456ee4abe09cb6acd",
                "x86_a_31bf3856ad364e35_6.1.7601.1_none_456ee4abe09cb6ag",
                "x86_a_31bf3856ad364e3_6.1.7601.1_none_456ee4abe09cb6ac",
                "x86_a_31bf3856ad364e3g_6.1.7601.1_none_456ee4abe09cb6ac",
                "x86_a_31bf3856ad364e35_6.1.7601.1_no ne_456ee4abe09cb6ac",
                "x86_a b_31bf3856ad364e35_6.1.7601.1_none_456ee4abe09cb6ac",
                "x-86_a_31bf3856ad364e35_6.1.7601.1_none_456ee4abe09cb6ac",
                " x86_a_31bf3856ad364e35_6.1.7601.1_none_456ee4abe09cb6ac",
                "x86_a_31bf3856ad364e35_6.1.7601.1_none_456ee4abe09cb6ac ",
                "x86_a_31bf3856ad364e35_6.1.7601.1_none_456ee4abe09cb6ac.mum",
                "C:\\WinSxS\\x86_a_31bf3856ad364e35_6.1.7601.1_none_456ee4abe09cb6ac",
                "x86_Microsoft.Windows.Common-Controls_6595b64144ccf1df_6.0.2600.2180_x-ww_a84f1ff9"
            })
    void parseIsEmptyForEverythingElse(String text) {
        assertEquals(Optional.empty(), ManifestName.parse(text));
    }

    @Test
    void parseNeverThrows() {
        Random random = new Random(31);
        String alphabet = "_.-09afxX~ manifest\u0130\u212a\ud83d";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(80);
            for (int j = 0; j < length; j++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            ManifestName.parse(text.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("components")
    void partsOfANameAreNoNames(Published published) {
        String name = published.name();
        for (int i = 0; i < name.length(); i++) {
            assertEquals(Optional.empty(), ManifestName.parse(name.substring(0, i)));
            ManifestName.parse(name.substring(i));
            ManifestName.parse(name.substring(0, i) + "_" + name.substring(i));
            ManifestName.parse(name.substring(0, i) + name.substring(i + 1) + ".manifest");
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void ofMakesThePublishedName(Published published) {
        assertEquals(published.name(), ManifestName.of(published.identity()).toString());
    }

    @Test
    void ofWantsAVersionOfFourNumbers() {
        AssemblyIdentity identity = AssemblyIdentity.component("a", "1.0", "x86", "", "");

        assertThrows(IllegalArgumentException.class, () -> ManifestName.of(identity));
    }

    @Test
    void ofWritesNoneForWhatIsMissing() {
        AssemblyIdentity identity = AssemblyIdentity.component("A b", "1.0.0.0", "", "", "");

        assertTrue(ManifestName.of(identity).toString().startsWith("none_ab_none_1.0.0.0_none_"));
    }

    @ParameterizedTest
    @MethodSource("published")
    void thePublishedKeyIsValid(Published published) {
        assertEquals(
                shortName(published) ? Optional.empty() : Optional.of(true),
                parse(published.name()).keyValid());
    }

    @ParameterizedTest
    @MethodSource("components")
    void everyOtherKeyIsNot(Published published) {
        String name = published.name();
        String key = published.key();
        for (int i = 0; i < key.length(); i++) {
            char other = key.charAt(i) == '0' ? '1' : '0';
            String wrong = key.substring(0, i) + other + key.substring(i + 1);
            assertEquals(Optional.of(false), parse(name).withKey(wrong).keyValid());
        }
    }

    @ParameterizedTest
    @MethodSource("components")
    void aMisprintedPartMakesTheKeyInvalid(Published published) {
        AssemblyKeyTest.altered(published.identity())
                .forEach(
                        (what, identity) -> {
                            ManifestName name = ManifestName.of(identity).withKey(published.key());
                            boolean printed = !what.contains("type") && !what.contains("scope");
                            assertEquals(Optional.of(!printed), name.keyValid(), what);
                        });
    }

    @ParameterizedTest
    @MethodSource("components")
    void computedKeyIsThatOfAComponent(Published published) {
        ManifestName name = parse(published.name()).withKey("0000000000000000");

        assertEquals(published.key(), name.computedKey());
        assertEquals(published.key(), name.possibleKeys().iterator().next());
        assertEquals(published.name(), name.withKey(name.computedKey()).toString());
    }

    @ParameterizedTest
    @MethodSource("otherKinds")
    void possibleKeysAreThoseOfAllKinds(Published published) {
        ManifestName name = ManifestName.of(published.identity());

        if (!name.shortened()) {
            assertEquals(5, name.possibleKeys().size());
            assertTrue(name.possibleKeys().contains(published.key()));
            assertFalse(name.computedKey().equals(published.key()));
        }
    }

    @Test
    void aShortenedNameCannotBeChecked() {
        ManifestName name =
                parse(
                        "X86_microsoft-windows-g..ppolicy-policymaker_31bf3856ad364e35"
                                + "_6.1.7600.20555_none_37c9998bc354d271.manifest");

        assertTrue(name.shortened());
        assertEquals(Optional.empty(), name.keyValid());
        assertEquals(Set.of(), name.possibleKeys());
        assertThrows(IllegalStateException.class, name::computedKey);
        assertThrows(IllegalStateException.class, name::identity);
    }

    @Test
    void aShortenedCultureCannotBeChecked() {
        ManifestName name =
                parse(
                        "amd64_microsoft.powershell.dsc.proxy.resources_31bf3856ad364e35"
                                + "_7.3.7601.16384_sr-..-rs_8a2f6ac5652a8762");

        assertTrue(name.shortened());
        assertEquals(Optional.empty(), name.keyValid());
    }

    @Test
    void identityIsWhatTheNameStates() {
        assertEquals(
                AssemblyIdentity.component(
                        "microsoft-windows-security-kerberos",
                        "6.1.7601.21932",
                        "amd64",
                        "31bf3856ad364e35",
                        "none"),
                parse(KERBEROS).identity());
    }

    @ParameterizedTest
    @CsvSource({
        "db27a3b9a2106db2c72a563fb2f385c5, true",
        "DB27A3B9A2106DB2C72A563FB2F385C5, true",
        "db27a3b9a2106db2c72a563fb2f385c, false",
        "db27a3b9a2106db2c72a563fb2f385c55, false",
        "gb27a3b9a2106db2c72a563fb2f385c5, false",
        "microsoft-windows-vssapi, false"
    })
    void deploymentsHave32Digits(String component, boolean deployment) {
        String text = "ia64_" + component + "_31bf3856ad364e35_6.1.7600.20741_none_";

        assertEquals(deployment, parse(text + "0ed3c51547723046").deployment());
    }

    @Test
    void theSampleArticlesHaveSixteenDeployments() {
        assertEquals(
                16,
                PublishedNames.sampleArticles().filter(name -> parse(name).deployment()).count());
    }

    @ParameterizedTest
    @CsvSource({"amd64, X64", "Wow64, WOW64", "msil, MSIL"})
    void platformIsTheFirstPart(String prefix, Architecture platform) {
        ManifestName name = parse(prefix + KERBEROS.substring("amd64".length()));

        assertEquals(Optional.of(platform), name.platform());
    }

    @Test
    void platformIsEmptyForAnUnknownPrefix() {
        assertEquals(Optional.empty(), parse("x64_" + KERBEROS.substring(6)).platform());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "456ee4abe09cb6a", "456ee4abe09cb6acd", "456ee4abe09cb6ag"})
    void withKeyWantsSixteenDigits(String key) {
        ManifestName name = parse(KERBEROS);

        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> name.withKey(key));
        assertEquals(
                "'" + key + "' is not an assembly key: write 16 hexadecimal digits",
                e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "Microsoft-Windows-GroupPolicy-PolicyMaker, microsoft-windows-g..ppolicy-policymaker",
        "microsoft-windows-msmq-queuemanager-core, microsoft-windows-msmq-queuemanager-core",
        "Microsoft-Windows-LSA, microsoft-windows-lsa",
        "A b\u00e4(c)~d_e.f-g, abcd_e.f-g",
        "'', ''"
    })
    void shortNameKeepsFortyCharacters(String name, String expected) {
        assertEquals(expected, ManifestName.shortName(name));
    }

    @ParameterizedTest
    @CsvSource({"en-US, en-us", "zh-Hant, zh-hant", "sr-Latn-RS, sr-..-rs", "qps-ploc, qps-ploc"})
    void shortCultureKeepsEightCharacters(String culture, String expected) {
        assertEquals(expected, ManifestName.shortCulture(culture));
    }

    @Test
    void parseReadsWhatToStringWrites() {
        Random random = new Random(4096);
        for (int i = 0; i < 5_000; i++) {
            String component = "c" + Long.toString(random.nextLong(1L << 60), 36);
            String version =
                    new FileVersion(random.nextInt(12), 0, random.nextInt(20000), i).toString();
            String architecture = random.nextBoolean() ? "amd64" : "x86";
            String culture = random.nextBoolean() ? "de-DE" : "neutral";
            ManifestName name =
                    ManifestName.of(
                            AssemblyIdentity.component(
                                    component, version, architecture, "31bf3856ad364e35", culture));
            assertEquals(Optional.of(name), ManifestName.parse(name.toString()));
            assertEquals(Optional.of(true), name.keyValid());
        }
    }
}
