package org.hotfixworkbench.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/**
 * Writes the model as <code>hotfix build</code> does; findings of severity error fail the build,
 * and nothing is written then.
 */
@Mojo(name = "build", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
public final class BuildMojo extends CommandMojo {

    /** The folder that the model is written to. */
    @Parameter(property = "hotfix.out", defaultValue = "${project.build.directory}/hotfix")
    private File out;

    /**
     * The formats, or <code>all</code>. What hotfix.json says, or xmi, json and csv, if not stated.
     */
    @Parameter(property = "hotfix.formats")
    private List<String> formats = List.of();

    /** Options of formats: the name is <code>format.name</code>. */
    @Parameter private Map<String, String> options = Map.of();

    /** The goal, with what fetches the command line. */
    @Inject
    public BuildMojo(RepositorySystem repositories) {
        super(repositories);
    }

    @Override
    String command() {
        return "build";
    }

    @Override
    List<String> furtherArguments() {
        List<String> arguments = new ArrayList<>(List.of("--out", shown(out.toPath())));
        if (!formats.isEmpty()) {
            arguments.add("--to");
            arguments.add(String.join(",", formats));
        }
        new TreeMap<>(options)
                .forEach(
                        (name, value) -> {
                            arguments.add("--option");
                            arguments.add(name + "=" + value);
                        });
        return arguments;
    }
}
