package org.hotfixworkbench.dsl.ide.commands;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hotfixworkbench.dsl.ide.server.Session;
import org.hotfixworkbench.dsl.ide.workspace.Project;

/**
 * Says which systems hotfixes cover, where a package is missing, and what two claim: for all
 * systems in numbers, or for one of them hotfix by hotfix.
 */
final class CoverageCommand implements Command {

    @Override
    public String id() {
        return "hotfix.coverage";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.optional("hotfix", "name or article number, to tell what that one has"),
                Parameter.optional("product", "name of a product: one system, with the next two"),
                Parameter.optional("level", "what the product calls the level"),
                Parameter.optional("arch", "the architecture of the system"),
                Parameter.optional("folder", "address of a folder; all when left out"));
    }

    @Override
    public CompletableFuture<Object> run(Session session, Arguments arguments) {
        Optional<String> folder = arguments.text("folder");
        Optional<String> product = arguments.text("product");
        Optional<String> hotfix = arguments.text("hotfix");
        if (product.isEmpty()) {
            return Slices.whenComplete(
                    session, new CoverageMatrix(() -> projects(session, folder), session, hotfix));
        }
        return Slices.whenComplete(
                session,
                new CoverageCell(
                        () -> projects(session, folder),
                        new CoverageCell.Place(
                                product.get(),
                                arguments.required("level"),
                                arguments.required("arch"))));
    }

    private static List<Project> projects(Session session, Optional<String> folder) {
        Subjects subjects = new Subjects(session);
        return folder.isEmpty() ? subjects.projects() : List.of(subjects.project(folder));
    }
}
