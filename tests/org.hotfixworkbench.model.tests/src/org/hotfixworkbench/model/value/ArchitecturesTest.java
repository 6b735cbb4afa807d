package org.hotfixworkbench.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.hotfixworkbench.model.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitecturesTest {

    @ParameterizedTest
    @EnumSource(Architecture.class)
    void parseKnowsEveryLiteral(Architecture architecture) {
        assertEquals(Optional.of(architecture), Architectures.parse(architecture.getLiteral()));
        assertEquals(
                Optional.of(architecture),
                Architectures.parse(architecture.getLiteral().toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource({
        "x86, X86",
        "X86, X86",
        "x86-based, X86",
        "X86-based PC, X86",
        "i386, X86",
        "I386, X86",
        "i686, X86",
        "IA-32, X86",
        "32-bit, X86",
        "32 bit, X86",
        "x64, X64",
        "X64, X64",
        "x64-based, X64",
        "x64-based PC, X64",
        "x64-based Systems, X64",
        "x64-based versions, X64",
        "amd64, X64",
        "AMD64, X64",
        "Amd64, X64",
        "x86-64, X64",
        "x86_64, X64",
        "EM64T, X64",
        "Intel 64, X64",
        "IA-64, IA64",
        "ia64, IA64",
        "Ia64, IA64",
        "IA-64-based, IA64",
        "IA 64, IA64",
        "Itanium, IA64",
        "Itanium-based Systems, IA64",
        "ARM, ARM",
        "arm32, ARM",
        "ARM64, ARM64",
        "ARM64-based PC, ARM64",
        "AArch64, ARM64",
        "Alpha, ALPHA",
        "DEC Alpha, ALPHA",
        "Alpha AXP, ALPHA",
        "MSIL, MSIL",
        "Wow64, WOW64",
        "WOW, WOW64",
        "' x64 ', X64"
    })
    void parseKnowsTheWordsOfArticlesAndManifests(String text, Architecture architecture) {
        assertEquals(Optional.of(architecture), Architectures.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', ' ',
                '\u00a0', '\u200b', '\u00ad', '_'
            })
    void parseTakesEveryDash(char dash) {
        assertEquals(Optional.of(Architecture.IA64), Architectures.parse("IA" + dash + "64"));
        assertEquals(
                Optional.of(Architecture.IA64),
                Architectures.parse("IA" + dash + "64" + dash + "based"));
        assertEquals(Optional.of(Architecture.X64), Architectures.parse("x64" + dash + "based"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "\u2013",
                "Not Applicable",
                "Not applicable",
                "n/a",
                "none",
                "neutral",
                "64-bit",
                "based",
                "PC",
                "x85",
                "x64x",
                "x86, x64",
                "x86/x64",
                "x64.",
                "(x64)",
                "ＡＲＭ",
                "GDR",
                "SP1"
            })
    void parseKnowsNothingElse(String text) {
        assertEquals(Optional.empty(), Architectures.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "x86, X86",
        "X86, X86",
        "amd64, X64",
        "Amd64, X64",
        "ia64, IA64",
        "Ia64, IA64",
        "wow64, WOW64",
        "Wow64, WOW64",
        "msil, MSIL",
        "arm, ARM",
        "arm64, ARM64",
        "ARM64, ARM64"
    })
    void ofManifestPrefixKnowsSevenWords(String prefix, Architecture architecture) {
        assertEquals(Optional.of(architecture), Architectures.ofManifestPrefix(prefix));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x64", "ia-64", "i386", "alpha", "none", "x86 ", "neutral"})
    void ofManifestPrefixKnowsNoSynonyms(String prefix) {
        assertEquals(Optional.empty(), Architectures.ofManifestPrefix(prefix));
    }

    @ParameterizedTest
    @EnumSource(
            value = Architecture.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNSTATED", "ALPHA"})
    void manifestPrefixIsTheInverse(Architecture architecture) {
        assertEquals(
                Optional.of(architecture),
                Architectures.manifestPrefix(architecture)
                        .flatMap(Architectures::ofManifestPrefix));
        assertEquals(
                Optional.of(architecture),
                Architectures.manifestPrefix(architecture).flatMap(Architectures::parse));
    }

    @Test
    void someArchitecturesHaveNoManifests() {
        assertEquals(Optional.empty(), Architectures.manifestPrefix(Architecture.UNSTATED));
        assertEquals(Optional.empty(), Architectures.manifestPrefix(Architecture.ALPHA));
    }
}
