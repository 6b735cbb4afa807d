package org.hotfixworkbench.dsl.ide.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.versions.VersionMatrix;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * A cell of a matrix of versions, for clients.
 *
 * @param project the project that has it
 */
record CellJson(Project project) {

    /** How many of those who deliver the same are named. */
    private static final int NAMED = 3;

    /** A cell that is not empty. */
    JsonObject of(VersionMatrix.Level level, VersionMatrix.Column column, VersionMatrix.Cell cell) {
        JsonObject json = new JsonObject();
        json.addProperty("build", level.number());
        json.addProperty("level", level.level());
        json.addProperty("releases", String.join(", ", releases(level)));
        Architecture architecture = column.architecture();
        json.addProperty(
                "architecture",
                architecture == Architecture.UNSTATED ? null : architecture.getLiteral());
        json.addProperty("branch", column.branch());
        json.addProperty("column", column.title());
        json.addProperty("ordered", cell.ordered());
        json.addProperty("version", VersionMatrix.version(level, cell.newest()).toString());
        json.addProperty("versions", cell.versions());
        List<Integer> deliverers = cell.newestHotfixes();
        JsonArray hotfixes = new JsonArray();
        deliverers.stream()
                .limit(NAMED)
                .forEach(it -> hotfixes.add(project.workspace().hotfixes().get(it).name()));
        json.add("hotfixes", hotfixes);
        json.addProperty("deliverers", deliverers.size());
        json.addProperty("folder", Answers.folder(project));
        return json;
    }

    /** The products at that level: "Windows Vista SP2". */
    private List<String> releases(VersionMatrix.Level level) {
        Catalog catalog = project.catalog();
        FileVersion any = VersionMatrix.version(level, 0);
        Codebase codebase = catalog.codebaseOf(any).orElse(null);
        Optional<ServiceLevel> known =
                codebase == null
                        ? Optional.empty()
                        : codebase.getLevels().stream()
                                .filter(it -> it.getName() != null)
                                .filter(it -> it.getName().equals(level.level()))
                                .findFirst();
        List<String> releases = new ArrayList<>();
        if (codebase != null && known.isPresent()) {
            for (Product product : catalog.productsOf(codebase)) {
                if (CatalogQueries.levelsOf(product).contains(known.get())) {
                    String title = product.getTitle();
                    releases.add(
                            (title == null ? product.getName() : title)
                                    + " "
                                    + CatalogQueries.levelName(product, known.get()));
                }
            }
        }
        return releases;
    }
}
