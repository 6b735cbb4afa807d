package org.hotfixworkbench.importers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.hotfixworkbench.importers.kb.values.Days;
import org.hotfixworkbench.importers.kb.values.FileNames;
import org.hotfixworkbench.importers.kb.values.Platforms;
import org.hotfixworkbench.importers.kb.values.Sizes;
import org.hotfixworkbench.importers.kb.values.Times;
import org.hotfixworkbench.importers.kb.values.Value;
import org.hotfixworkbench.importers.kb.values.Versions;
import org.hotfixworkbench.model.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells as articles print them. "none" stands for what is no such value; "!" for a repair. */
class CellValuesTest {

    private static String shown(Value<?> value) {
        return (value.present() ? String.valueOf(value.value()) : "none")
                + (value.repair() == null ? "" : "!");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6.1.7601.21932 | 6.1.7601.21932",
                "7.05.1462.0007 | 7.5.1462.7",
                "6.0.6001. 22765 | 6.0.6001.22765!",
                "4.10.1999 | 4.10.1999.0!",
                "5.00 | 5.0.0.0!",
                "5.0:2195.2097 | 5.0.2195.2097!",
                "5, 0, 2195, 1 | 5.0.2195.1!",
                "6.0.6000.16386 (vista_rtm) | 6.0.6000.16386!",
                "6.1.7601.70000 | none",
                "1,234 | none",
                "abc | none"
            })
    void versions(String cell, String value) {
        assertEquals(value, shown(Versions.read(cell)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,500,160 | 1500160",
                "1.057.280 | 1057280",
                "1 500 160 | 1500160",
                "67 | 67",
                "37 KB | 37888!",
                "94.5 | 96768!",
                "94,5 | 96768!",
                "1.5 MB | 1572864!",
                "157,285b | 157285",
                "12,345 bytes | 12345",
                "1,0473,552 | 10473552!",
                "x86 | none",
                "1.2.3.4 | none",
                "99999999999999999999 | none"
            })
    void sizes(String cell, String value) {
        assertEquals(value, shown(Sizes.read(cell)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16-Sep-2010 | 2010-09-16",
                "Aug-10-2001 | 2001-08-10",
                "2009/08/10 | 2009-08-10",
                "7/6/00 | 2000-07-06!",
                "08/14/99 | 1999-08-14!",
                "28/08/01 | 2001-08-28!",
                "10.11.2007 | 2007-11-10",
                "29-Okt-2007 | 2007-10-29",
                "29. Oktober 2007 | 2007-10-29",
                "10-mag-2007 | 2007-05-10",
                "29-févr.-2012 | 2012-02-29",
                "4 de octubre de 2007 | 2007-10-04",
                "2007年10月4日 | 2007-10-04",
                "31-Feb-2012 | none",
                "29-Foo-2012 | none",
                "12345 | none",
                "01/01/1850 | none"
            })
    void days(String cell, String value) {
        assertEquals(value, shown(Days.read(cell, Days.Order.MONTH_FIRST)));
    }

    @Test
    void oneDayTellsTheOrderOfAll() {
        assertEquals(Days.Order.DAY_FIRST, Days.orderOf(List.of("01/02/01", "28/02/01")));
        assertEquals(Days.Order.MONTH_FIRST, Days.orderOf(List.of("01/02/01", "02/28/01")));
        assertEquals("2001-02-01!", shown(Days.read("01/02/01", Days.Order.DAY_FIRST)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16:04 | 16:04",
                "1:46pm | 13:46",
                "03:54p | 15:54",
                "12:05 AM | 00:05",
                "12:00 midnight | 00:00",
                "8:26:52 PM | 20:26!",
                "1436 | 14:36!",
                "25:00 | none",
                "16:75 | none"
            })
    void times(String cell, String value) {
        assertEquals(value, shown(Times.read(cell)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x86 | X86",
                "Intel | X86",
                "(Alpha) | ALPHA",
                "NT x86 40bit | X86",
                "NT Alpha 28bit | ALPHA",
                "i486   (Debug) | X86",
                "IA-64 | IA64",
                "Windows 98 | UNSTATED",
                "Intel and alpha | UNSTATED",
                "Not applicable | UNSTATED"
            })
    void platforms(String cell, Architecture value) {
        assertEquals(value, Platforms.read(cell).orElse(Architecture.UNSTATED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "For all supported IA-64–based versions of Windows Server 2008 | [ia64]",
                "Für alle unterstützten 32-Bit-Editionen von Windows XP: | [x86]",
                "サポートされているすべての x64 エディションの Windows Vista: | [x64]",
                "Windows XP Professional x64: | [x64]",
                "x86-based and x64-based versions | [x86, x64]",
                "Download Q266433_w2k_sp2_x86_en.exe now | []"
            })
    void headings(String text, String named) {
        assertEquals(named, Platforms.namedIn(text).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6.0.600 1. 22xxx | 6.0.6001.22xxx | ''",
                "6.1.760 1. 21xxxWindows 7 and others | 6.1.7601.21xxx | Windows 7 and others",
                "6.3.960 0.17 xxx | 6.3.9600.17xxx | ''"
            })
    void masks(String text, String mask, String rest) {
        Versions.MaskAtStart found = Versions.mask(text).value();
        assertEquals(mask, found.mask().toString());
        assertEquals(rest, found.rest());
        assertFalse(Versions.mask("Windows 7").present());
    }

    @Test
    void names() {
        assertEquals("Atl.dll", FileNames.base("Atl.dll (Windows 95 and Windows 98)"));
        assertEquals(true, FileNames.withEnding("$winnt$.inf"));
        assertEquals(true, FileNames.withEnding("Vip.386"));
        assertEquals(true, FileNames.withBlanks("3d Flower Box.scr"));
        assertFalse(FileNames.withEnding("6.1.7601.21932"));
        assertFalse(FileNames.withEnding("www.example.org"));
        assertEquals(true, FileNames.possible("Ntldr"));
    }
}
