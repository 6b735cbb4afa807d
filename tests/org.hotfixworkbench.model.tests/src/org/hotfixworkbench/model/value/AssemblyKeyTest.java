package org.hotfixworkbench.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hotfixworkbench.model.value.PublishedNames.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AssemblyKeyTest {

    private static final AssemblyIdentity STACK =
            AssemblyIdentity.component(
                    "Microsoft-Windows-ServicingStack",
                    "10.0.19041.1",
                    "amd64",
                    "31bf3856ad364e35",
                    "neutral");

    private static final AssemblyIdentity CONTROLS =
            new AssemblyIdentity(
                    "Microsoft.Windows.Common-Controls",
                    "6.0.19041.1110",
                    "amd64",
                    "none",
                    "6595b64144ccf1df",
                    "win32",
                    null);

    static Stream<Published> published() {
        return PublishedNames.all();
    }

    @Test
    void theSampleArticlesHaveThirtyNames() {
        assertEquals(30, PublishedNames.sampleArticles().distinct().count());
    }

    @ParameterizedTest
    @MethodSource("published")
    void equalsThePublishedKey(Published published) {
        assertEquals(published.key(), AssemblyKey.compute(published.identity()));
    }

    @ParameterizedTest
    @MethodSource("published")
    void differsWhenOneAttributeDoes(Published published) {
        altered(published.identity())
                .forEach(
                        (what, identity) ->
                                assertNotEquals(
                                        published.key(), AssemblyKey.compute(identity), what));
    }

    /** The same identity with one attribute altered, by the name of the attribute. */
    static Map<String, AssemblyIdentity> altered(AssemblyIdentity id) {
        String version = id.version();
        String arch = id.processorArchitecture();
        String token = id.publicKeyToken();
        Map<String, AssemblyIdentity> all = new LinkedHashMap<>();
        all.put("name", with(id, id.name() + "s", version, arch, id.culture(), token));
        all.put("first", with(id, "q" + id.name().substring(1), version, arch, "", token));
        all.put("version", with(id, id.name(), version + "1", arch, id.culture(), token));
        String otherArch = arch.equals("x86") ? "amd64" : "x86";
        all.put("architecture", with(id, id.name(), version, otherArch, id.culture(), token));
        all.put("culture", with(id, id.name(), version, arch, "de-DE", token));
        String otherToken = token.substring(0, 15) + (token.endsWith("f") ? "e" : "f");
        all.put("token", with(id, id.name(), version, arch, id.culture(), otherToken));
        all.put("no token", with(id, id.name(), version, arch, id.culture(), "none"));
        all.put("type", id.with(id.type() == null ? "win32" : null, id.versionScope()));
        all.put("other type", id.with("msi", id.versionScope()));
        all.put("scope", id.with(id.type(), id.versionScope() == null ? "nonSxS" : null));
        all.put("other scope", id.with(id.type(), "SxS"));
        return all;
    }

    private static AssemblyIdentity with(
            AssemblyIdentity id,
            String name,
            String version,
            String architecture,
            String culture,
            String token) {
        return new AssemblyIdentity(
                name, version, architecture, culture, token, id.type(), id.versionScope());
    }

    /** Registry keys below SideBySide\Winners; both are published by asdcorp/haveSxS. */
    @Test
    void withoutVersionEqualsTheWinnersKey() {
        assertEquals("4a207b402ad93a1c", AssemblyKey.computeWithoutVersion(STACK));
        assertEquals("62fe57338acfab7a", AssemblyKey.computeWithoutVersion(CONTROLS));
    }

    @Test
    void withoutVersionIsTheSameForEveryVersion() {
        AssemblyIdentity older =
                AssemblyIdentity.component(
                        STACK.name(), "6.1.7600.16385", "amd64", STACK.publicKeyToken(), "none");

        assertEquals(
                AssemblyKey.computeWithoutVersion(STACK), AssemblyKey.computeWithoutVersion(older));
    }

    @ParameterizedTest
    @MethodSource("published")
    void caseIsNotSignificant(Published published) {
        AssemblyIdentity id = published.identity();
        String type = id.type();
        String scope = id.versionScope();
        AssemblyIdentity shouted =
                new AssemblyIdentity(
                        upper(id.name()),
                        id.version(),
                        upper(id.processorArchitecture()),
                        upper(id.culture()),
                        upper(id.publicKeyToken()),
                        type == null ? null : upper(type),
                        scope == null ? null : upper(scope));

        assertEquals(published.key(), AssemblyKey.compute(shouted));
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    @ParameterizedTest
    @CsvSource({"''", "none", "None", "neutral", "Neutral"})
    void neutralCultureIsLeftOut(String culture) {
        AssemblyIdentity identity =
                AssemblyIdentity.component(
                        STACK.name(), STACK.version(), "amd64", STACK.publicKeyToken(), culture);

        assertEquals("bf506ecc66a800df", AssemblyKey.compute(identity));
    }

    @ParameterizedTest
    @CsvSource({"''", "none"})
    void absentTypeAndScopeAreLeftOut(String absent) {
        assertEquals(
                AssemblyKey.compute(CONTROLS.with(null, null)),
                AssemblyKey.compute(CONTROLS.with(absent, absent)));
    }

    /** Only the culture has the word neutral; other attributes are hashed with it. */
    @Test
    void neutralIsAValueOfOtherAttributes() {
        assertNotEquals(
                AssemblyKey.compute(STACK.with(null, "nonSxS")),
                AssemblyKey.compute(STACK.with("neutral", "nonSxS")));
    }

    @Test
    void shortNamesOfArticlesHaveTheKeyOfTheFullName() {
        AssemblyIdentity printed =
                AssemblyIdentity.component(
                        "microsoft-windows-g..ppolicy-policymaker",
                        "6.1.7600.20555",
                        "x86",
                        "31bf3856ad364e35",
                        "none");

        assertNotEquals("37c9998bc354d271", AssemblyKey.compute(printed));
    }

    @Test
    void nothingAtAllHasTheKeyZero() {
        AssemblyIdentity nothing = new AssemblyIdentity("", "", "", "", "", null, null);

        assertEquals("0000000000000000", AssemblyKey.compute(nothing));
    }
}
