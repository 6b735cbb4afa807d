package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hotfixworkbench.exporters.Exporter;
import org.hotfixworkbench.exporters.Exporters;
import org.junit.jupiter.api.Test;

class ExportersTest {

    @Test
    void everyFormatIsFoundByItsId() {
        for (Exporter exporter : Exporters.ALL) {
            assertSame(exporter, Exporters.byId(exporter.id()).orElseThrow());
        }
    }

    @Test
    void anUnknownFormatIsNotThere() {
        assertTrue(Exporters.byId("JSON").isEmpty());
    }

    @Test
    void idsAndDescriptionsReadWellInAList() {
        for (Exporter exporter : Exporters.ALL) {
            assertTrue(exporter.id().matches("[a-z0-9-]+"), exporter.id());
            assertFalse(exporter.description().isBlank());
            assertFalse(exporter.description().endsWith("."), exporter.description());
            assertFalse(exporter.description().contains("\n"), exporter.description());
        }
        assertEquals(
                Exporters.ALL.size(), Exporters.ALL.stream().map(Exporter::id).distinct().count());
    }
}
