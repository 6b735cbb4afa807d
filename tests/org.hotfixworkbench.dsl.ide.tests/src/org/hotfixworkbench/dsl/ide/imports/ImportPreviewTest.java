package org.hotfixworkbench.dsl.ide.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Imported.Repair;
import org.hotfixworkbench.importers.Importers;
import org.hotfixworkbench.importers.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import of one source would write, of a file and of a text that is in none. */
class ImportPreviewTest {

    private static final ImportPreview PREVIEW = new ImportPreview();

    private static final String ARTICLE =
            """
            TITLE   : The spooler loses a job when two printers share a port

            Article ID: 990001

            SYMPTOMS

            The second printer prints nothing.

            PREREQUISITES

            You must be running Windows Server 2008 R2.

            For all supported x64\u2013based versions of Windows Server 2008 R2

            File name   File version     File size  Date         Time   Platform
            Spool.dll   6.1.7600.20999   104,448    05-Mar-2011  07:12  x-64
            """;

    private static final String DESCRIPTOR =
            """
            hotfix kb990001 "The spooler loses a job when two printers share a port" {
                article     KB990001
                symptoms    "The second printer prints nothing."
                prerequisites WindowsServer2008R2 RTM

                payload NT6_1 {
                    package x64 of WindowsServer2008R2 {
                        file     Spool.dll 6.1.7600.20999 104,448 2011-03-05 07:12 x64
                    }
                }
            }
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void aText() throws ImportException, IOException {
        Descriptor descriptor = PREVIEW.of(Source.of("pasted text", ARTICLE), Optional.empty());

        assertEquals(
                new Descriptor(
                        "kb990001",
                        "kb990001.hotfix",
                        DESCRIPTOR,
                        List.of(
                                new Repair(
                                        13,
                                        "dash in the name of an architecture read as a hyphen")),
                        List.of()),
                descriptor);
    }

    @Test
    void aFileSaysTheSame() throws ImportException, IOException {
        Path file = Files.writeString(folder.resolve("spool.txt"), ARTICLE);

        assertEquals(
                PREVIEW.of(Source.of("spool.txt", ARTICLE), Optional.empty()),
                PREVIEW.of(Source.open(file), Optional.empty()));
    }

    /** One source has nothing to do with the one before: no name is taken. */
    @Test
    void eachCallStandsAlone() throws ImportException, IOException {
        Source source = Source.of("pasted text", ARTICLE);

        assertEquals(
                PREVIEW.of(source, Optional.empty()).fileName(),
                PREVIEW.of(source, Importers.byId("kb")).fileName());
    }

    @Test
    void aManifestOfAPackage() throws ImportException, IOException {
        String manifest =
                """
                <?xml version="1.0" encoding="utf-8" standalone="yes"?>
                <assembly xmlns="urn:schemas-microsoft-com:asm.v3" manifestVersion="1.0">
                  <assemblyIdentity name="Package_for_KB990002" version="6.1.1.0" language="neutral"
                    processorArchitecture="amd64" publicKeyToken="31bf3856ad364e35"/>
                  <package identifier="KB990002" releaseType="Hotfix"/>
                </assembly>
                """;

        assertEquals(
                """
                // Package Package_for_KB990002~31bf3856ad364e35~amd64~~6.1.1.0
                hotfix kb990002 {
                    article     KB990002
                    class       hotfix
                    restart     none

                    payload NT6_1 {
                        package x64 {
                            mum      update.mum 353 - -
                        }
                    }
                }
                """,
                PREVIEW.of(Source.of("update.mum", manifest), Optional.empty()).text());
    }

    @Test
    void machines() throws ImportException, IOException {
        Descriptor descriptor =
                PREVIEW.of(
                        Source.of(
                                "qfe.csv",
                                "Node,HotFixID,InstalledOn\nPRINT-01,KB990001,3/9/2011\n"),
                        Optional.empty());

        assertEquals("qfe.machine", descriptor.fileName());
    }

    @Test
    void whatNoKindRecognises() {
        ImportException refused =
                assertThrows(
                        ImportException.class,
                        () ->
                                PREVIEW.of(
                                        Source.of("pasted text", "Dear all, see you on Monday."),
                                        Optional.empty()));

        assertEquals(
                "is none of what can be imported: cbs, systeminfo, qfe, dism, updates,"
                        + " supersedence, files, kb",
                refused.getMessage());
    }

    @Test
    void whatIsNoSuchThing() throws IOException {
        Path file =
                Files.write(folder.resolve("a.txt"), "x\0y".getBytes(StandardCharsets.ISO_8859_1));
        ImportException refused =
                assertThrows(
                        ImportException.class,
                        () -> PREVIEW.of(Source.open(file), Importers.byId("kb")));

        assertEquals("holds NUL characters: this is no text", refused.getMessage());
    }
}
