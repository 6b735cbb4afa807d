package org.hotfixworkbench.maven;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A command of the command line as a goal. It runs in a process of its own, with the start script
 * of the command line, so that Maven's class loaders, heap and stack matter as little as its
 * version.
 */
abstract class CommandMojo extends AbstractMojo {

    private static final Pattern FINDING =
            Pattern.compile(".+?:[0-9]+:[0-9]+: (error|warning|info): .*");

    /** The first Java that the command line runs on. */
    private static final int FIRST_JAVA = 21;

    private static final int FINDINGS = 1;

    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private File folder;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private File target;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String version;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession session;

    @Parameter(
            defaultValue = "${project.remotePluginRepositories}",
            readonly = true,
            required = true)
    private List<RemoteRepository> remotes = List.of();

    /** Files, or folders with files; <code>src/main/hotfix</code> if not stated. */
    @Parameter private List<File> sources = List.of();

    /**
     * <code>draft</code>, <code>publish</code> or <code>import</code>; what hotfix.json says if not
     * stated.
     */
    @Parameter(property = "hotfix.profile")
    private @Nullable String profile;

    /** Does nothing. */
    @Parameter(property = "hotfix.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The unpacked command line. If not stated, its archive comes from the repositories, in the
     * version of this plugin, and is unpacked below the build folder.
     */
    @Parameter(property = "hotfix.home")
    private @Nullable File hotfixHome;

    private final RepositorySystem repositories;

    CommandMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    /** The name of the command. */
    abstract String command();

    /** What this command has besides paths and profile. */
    abstract List<String> furtherArguments();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("hotfix " + command() + " is skipped");
            return;
        }
        try {
            List<String> command = new ArrayList<>(CommandLine.start(home()));
            command.add(command());
            command.addAll(paths());
            if (profile != null) {
                command.addAll(List.of("--profile", profile));
            }
            command.addAll(furtherArguments());
            getLog().debug(String.join(" ", command));
            run(command);
        } catch (IOException e) {
            throw new MojoExecutionException("hotfix cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("hotfix " + command() + " was interrupted", e);
        }
    }

    private List<String> paths() {
        List<File> stated =
                sources.isEmpty() ? List.of(new File(folder, "src/main/hotfix")) : sources;
        return stated.stream().map(it -> shown(it.toPath())).toList();
    }

    /** A path as the findings name it: relative to the project, where it is in there. */
    String shown(Path path) {
        Path base = folder.toPath();
        return path.startsWith(base) ? base.relativize(path).toString() : path.toString();
    }

    private Path home() throws IOException, MojoExecutionException {
        if (hotfixHome != null) {
            return hotfixHome.toPath();
        }
        Artifact archive =
                new DefaultArtifact(
                        "org.hotfixworkbench", "org.hotfixworkbench.cli.archive", "zip", version);
        try {
            Path file =
                    repositories
                            .resolveArtifact(session, new ArtifactRequest(archive, remotes, null))
                            .getArtifact()
                            .getFile()
                            .toPath();
            return CommandLine.unpack(file, target.toPath().resolve("hotfix-cli"));
        } catch (ArtifactResolutionException e) {
            throw new MojoExecutionException(
                    "the command line "
                            + version
                            + " is in no repository; name an unpacked one with hotfixHome: "
                            + e.getMessage(),
                    e);
        }
    }

    private void run(List<String> command)
            throws IOException, InterruptedException, MojoExecutionException, MojoFailureException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder).redirectErrorStream(true);
        if (Runtime.version().feature() >= FIRST_JAVA) {
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        }
        if (hotfixHome == null) {
            // the next clean takes it away, and would meet a Java that still makes the cache
            builder.environment().putIfAbsent("HOTFIX_CACHE", "off");
        }
        Process process = builder.start();
        String last = "";
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log(line);
                last = line;
            }
            int code = process.waitFor();
            if (code == FINDINGS) {
                throw new MojoFailureException("hotfix " + command() + " has found errors");
            } else if (code != 0) {
                throw new MojoExecutionException(
                        "hotfix " + command() + " failed with exit code " + code + ": " + last);
            }
        } finally {
            process.destroy();
        }
    }

    private void log(String line) {
        Matcher finding = FINDING.matcher(line);
        switch (finding.matches() ? finding.group(1) : "") {
            case "error" -> getLog().error(line);
            case "warning" -> getLog().warn(line);
            default -> getLog().info(line);
        }
    }
}
