package org.hotfixworkbench.workbench.wizards.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.compile.CompilationListener;
import org.hotfixworkbench.dsl.compile.InputProblem;
import org.hotfixworkbench.dsl.compile.ServicingCompiler;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceFinder;
import org.hotfixworkbench.dsl.ide.server.ProjectFiles;
import org.hotfixworkbench.dsl.settings.ProjectFile;
import org.hotfixworkbench.dsl.settings.SettingsException;
import org.hotfixworkbench.exporters.FormatChoice;
import org.hotfixworkbench.exporters.ModelExport;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.model.Document;

/**
 * Checks the sources of a folder and writes their model, through the classes of {@code hotfix
 * build} and with its bytes: everything, or nothing when there is an error.
 */
public final class ModelBuild implements CompilationListener {

    /** The file with the findings. */
    static final String FINDINGS = "findings.txt";

    private final ModelExport export;
    private final IProgressMonitor monitor;
    private final List<SourceFinding> findings = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    private ModelBuild(ModelExport export, IProgressMonitor monitor) {
        this.export = export;
        this.monitor = monitor;
    }

    /**
     * Builds the model of a folder.
     *
     * @param profile for which purpose; empty for what the project file says
     * @param withFindings whether they are written into a file, too
     * @return the errors because of which nothing was written; none when it was
     * @throws IOException when the folder cannot be written
     * @throws SettingsException when the project file is no use
     * @throws OperationCanceledException when it was cancelled; nothing was written then
     */
    public static List<String> run(
            Path sources,
            Path out,
            Collection<FormatChoice> formats,
            Optional<Profile> profile,
            boolean withFindings,
            IProgressMonitor monitor)
            throws IOException, SettingsException {
        RuleSettings settings = settings(sources, profile);
        SourceFinder.Sources found = SourceFinder.find(sources, List.of(sources));
        monitor.beginTask("Building the model", found.files().size() + 1);
        try (OutputFolder folder = OutputFolder.open(out);
                ModelExport export = new ModelExport(formats, folder)) {
            ModelBuild build = new ModelBuild(export, monitor);
            found.problems().forEach(build::unreadable);
            if (!found.files().isEmpty()) {
                ServicingCompiler.compile(
                        found.files(),
                        settings,
                        build,
                        org.hotfixworkbench.dsl.compile.Timings.none());
            }
            if (build.errors.isEmpty()) {
                export.finish();
                if (withFindings) {
                    build.writeFindings(folder);
                }
                build.requireWanted();
                folder.commit();
            }
            return List.copyOf(build.errors);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            monitor.done();
        }
    }

    private static RuleSettings settings(Path sources, Optional<Profile> profile)
            throws SettingsException {
        ProjectFile file = ProjectFiles.read(sources);
        return RuleSettings.of(
                        profile.or(file::buildProfile).orElse(Profile.PUBLISH),
                        LocalDate.now(ZoneOffset.UTC))
                .withOverrides(file.severities());
    }

    @Override
    public void catalog(Catalog catalog) {
        export.catalog(catalog);
    }

    @Override
    public void file(SourceFile file, Document document, List<SourceFinding> found) {
        requireWanted();
        monitor.worked(1);
        add(found);
        if (errors.isEmpty()) {
            export.document(document);
        }
    }

    @Override
    public void workspace(List<SourceFinding> found) {
        add(found);
    }

    @Override
    public void unreadable(InputProblem problem) {
        errors.add(problem.toString());
    }

    private void requireWanted() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private void add(List<SourceFinding> found) {
        findings.addAll(found);
        for (SourceFinding finding : found) {
            if (finding.severity() == Severity.ERROR) {
                errors.add(line(finding));
            }
        }
    }

    /** As the command line prints it. */
    private static String line(SourceFinding finding) {
        return "%s:%d:%d: %s: %s [%s]"
                .formatted(
                        finding.file(),
                        finding.span().line(),
                        finding.span().column(),
                        finding.severity().label(),
                        finding.message(),
                        finding.rule());
    }

    private void writeFindings(OutputFolder folder) throws IOException {
        try (Writer writer =
                new OutputStreamWriter(folder.create(FINDINGS), StandardCharsets.UTF_8)) {
            for (SourceFinding finding : findings.stream().sorted(SourceFinding.ORDER).toList()) {
                writer.append(line(finding)).append('\n');
            }
        }
    }
}
