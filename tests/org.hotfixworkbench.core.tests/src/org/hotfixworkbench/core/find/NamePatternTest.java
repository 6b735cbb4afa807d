package org.hotfixworkbench.core.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names with wildcards. */
class NamePatternTest {

    @ParameterizedTest
    @CsvSource({
        "cred*.dll, Credssp.dll, true",
        "cred*.dll, Credssp.sys, false",
        "CREDSSP.DLL, credssp.dll, true",
        "*, anything, true",
        "?erberos.dll, Kerberos.dll, true",
        "?erberos.dll, erberos.dll, false",
        "*.dll, .dll, true",
        "a*b*c, aXXbYYc, true",
        "a*b*c, aXXcYYb, false",
        "kerberos, kerberos.dll, false",
        "a.c, abc, false",
        "**, x, true"
    })
    void matches(String pattern, String name, boolean expected) {
        assertEquals(expected, new NamePattern(pattern).matches(name));
    }

    @Test
    void wildcardsAreSeen() {
        assertTrue(new NamePattern("a?").hasWildcards());
        assertTrue(new NamePattern("a*").hasWildcards());
        assertFalse(new NamePattern("a.dll").hasWildcards());
    }

    @Test
    void agreesWithRegularExpressions() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String pattern = word(random, "ab*?", 6);
            String name = word(random, "ab", 8);
            boolean expected = Pattern.matches(pattern.replace("*", ".*").replace("?", "."), name);
            assertEquals(expected, new NamePattern(pattern).matches(name), pattern + " " + name);
        }
    }

    private static String word(Random random, String letters, int longest) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(longest + 1); i > 0; i--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    @Test
    void manyStarsTakeNoTime() {
        NamePattern pattern = new NamePattern("*a".repeat(200) + "b");
        String name = "a".repeat(5000);

        assertTimeout(Duration.ofSeconds(5), () -> assertFalse(pattern.matches(name)));
    }
}
