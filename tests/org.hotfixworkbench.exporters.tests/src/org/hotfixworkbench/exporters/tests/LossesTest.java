package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.exporters.ExportFinding;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.Losses;
import org.hotfixworkbench.exporters.ModelExport;
import org.hotfixworkbench.exporters.ModelPart;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.exporters.answers.LossJson;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.ServicingFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What formats lose of the small model. */
class LossesTest {

    @TempDir Path folder;

    private List<Losses> losses(List<? extends Element> elements, String... formats)
            throws IOException {
        try (OutputFolder output = OutputFolder.open(folder);
                ModelExport export =
                        new ModelExport(Exporters.choose(List.of(formats), Map.of()), output)) {
            Document document = ServicingFactory.eINSTANCE.createDocument();
            document.getElements().addAll(elements);
            export.document(document);
            export.finish();
            return export.losses();
        }
    }

    @Test
    void whatIsNotThereIsNotLost() throws IOException {
        var machine = ServicingFactory.eINSTANCE.createMachine();
        machine.setName("m");
        assertEquals(
                List.of(
                        new Losses("json", Map.of()),
                        new Losses("csv", Map.of(ModelPart.MACHINES, 1))),
                losses(List.of(machine), "json", "csv"));
    }

    @Test
    void aReportNamesFormatPartAndCount() throws IOException {
        StringBuilder text = new StringBuilder();
        LossJson.write(
                text,
                List.of(new Losses("csv", Map.of(ModelPart.MACHINES, 2))),
                List.of(new ExportFinding("csaf", "a", "it has no title")));
        JsonObject report = JsonParser.parseString(text.toString()).getAsJsonObject();
        JsonObject expected =
                JsonParser.parseString(
                                """
                                {"formats": [{"format": "csv", "lost": [{"part": "machines", "count": 2}]}],
                                 "refused": [{"format": "csaf", "element": "a", "message": "it has no title"}]}
                                """)
                        .getAsJsonObject();
        assertEquals(expected, report);
    }
}
