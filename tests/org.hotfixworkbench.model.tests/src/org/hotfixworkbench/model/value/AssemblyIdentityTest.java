package org.hotfixworkbench.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssemblyIdentityTest {

    private static final AssemblyIdentity KERBEROS =
            AssemblyIdentity.component(
                    "Microsoft-Windows-Security-Kerberos",
                    "6.1.7601.21932",
                    "amd64",
                    "31bf3856ad364e35",
                    "neutral");

    @Test
    void aComponentIsNonSxsAndHasNoType() {
        assertEquals("Microsoft-Windows-Security-Kerberos", KERBEROS.name());
        assertEquals("6.1.7601.21932", KERBEROS.version());
        assertEquals("amd64", KERBEROS.processorArchitecture());
        assertEquals("neutral", KERBEROS.culture());
        assertEquals("31bf3856ad364e35", KERBEROS.publicKeyToken());
        assertNull(KERBEROS.type());
        assertEquals("nonSxS", KERBEROS.versionScope());
    }

    @Test
    void withChangesTypeAndScopeOnly() {
        AssemblyIdentity win32 = KERBEROS.with("win32", null);

        assertEquals("win32", win32.type());
        assertNull(win32.versionScope());
        assertEquals(KERBEROS, win32.with(null, "nonSxS"));
    }

    @ParameterizedTest
    @CsvSource({"neutral, true", "Neutral, true", "none, true", "'', true", "en-US, false"})
    void neutralIdentitiesHaveNoCulture(String culture, boolean neutral) {
        assertEquals(
                neutral,
                AssemblyIdentity.component("a", "1.0.0.0", "x86", "none", culture).neutral());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {"null, true", "'', true", "none, true", "NONE, true", "neutral, false"})
    void absentAttributesSayNothing(String value, boolean absent) {
        assertEquals(absent, AssemblyIdentity.absent(value));
    }
}
