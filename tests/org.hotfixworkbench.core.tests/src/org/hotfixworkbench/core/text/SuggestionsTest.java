package org.hotfixworkbench.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    private static final List<String> KNOWN =
            List.of("Windows7", "Windows8", "WindowsVista", "WindowsServer2008", "SP1", "RTM");

    @ParameterizedTest
    @CsvSource({
        "windowsvista, WindowsVista",
        "WindowsVitsa, WindowsVista",
        "WindowVista, WindowsVista",
        "WindowsVistaa, WindowsVista",
        "WindowsServr2008, WindowsServer2008",
        "SP3, SP1",
        "RMT, RTM",
        "XYZ,",
        "Linux,",
    })
    void nearest(String wanted, String expected) {
        assertEquals(Optional.ofNullable(expected), Suggestions.nearest(wanted, KNOWN));
    }

    @Test
    void equallyNearWordsGiveTheFirstInAlphabet() {
        List<String> reversed = new ArrayList<>(KNOWN);
        Collections.reverse(reversed);
        assertEquals(Optional.of("Windows7"), Suggestions.nearest("Windows9", KNOWN));
        assertEquals(Optional.of("Windows7"), Suggestions.nearest("Windows9", reversed));
        assertEquals(Optional.of("A1"), Suggestions.nearest("a2", List.of("a1", "A1")));
    }

    @Test
    void nothingOfNothing() {
        assertEquals(Optional.empty(), Suggestions.nearest("", KNOWN));
        assertEquals(Optional.empty(), Suggestions.nearest("SP1", List.of()));
        assertEquals(Optional.empty(), Suggestions.nearest("x".repeat(1000), KNOWN));
    }

    @Test
    void oneOfTenThousand() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            names.add("windows-security-update-" + i);
        }
        assertEquals(
                Optional.of("windows-security-update-4711"),
                Suggestions.nearest("windows-securty-update-4711", names));
    }
}
