package org.hotfixworkbench.exporters.json;

import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.model.FactList;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.MachineFile;
import org.hotfixworkbench.model.NameList;
import org.hotfixworkbench.model.Product;

/** Machines. */
final class MachineJson {

    private MachineJson() {}

    static void write(JsonOutput json, Machine machine) throws IOException {
        Product product = machine.getProduct();
        json.beginObject();
        json.text("id", machine.getName());
        json.text("title", machine.getTitle());
        json.text("product", References.nameOf(product));
        json.text("level", LevelName.of(product, machine.getLevel()));
        json.stated("architecture", machine.getArchitecture());
        present(json, "installed", machine.getInstalled());
        absent(json, "notInstalled", machine.getNotInstalled());
        present(json, "features", machine.getFeatures());
        absent(json, "absentFeatures", machine.getAbsentFeatures());
        json.name("files").beginArray();
        for (MachineFile file : machine.getFiles()) {
            json.beginLine();
            json.text("name", file.getName());
            json.text("version", file.getVersion());
            json.stated("platform", file.getPlatform());
            json.text("branch", file.getServiceBranch());
            json.endLine();
        }
        json.endArray().name("filesComplete").value(machine.isFilesComplete());
        SuppressionJson.write(json, machine.getSuppressions());
        json.endObject();
    }

    private static void present(JsonOutput json, String name, @Nullable FactList facts)
            throws IOException {
        json.name(name);
        if (facts == null) {
            json.nullValue();
        } else {
            json.beginLine();
            json.name("complete").value(facts.isComplete());
            json.names("names", facts.getNames());
            json.endLine();
        }
    }

    private static void absent(JsonOutput json, String name, @Nullable NameList list)
            throws IOException {
        if (list == null) {
            json.text(name, null);
        } else {
            json.names(name, list.getNames());
        }
    }
}
