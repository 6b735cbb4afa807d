package org.hotfixworkbench.benchmarks.stock;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.build.BuildRequest;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.build.IndexState;
import org.eclipse.xtext.build.Source2GeneratedMapping;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.validation.Issue;
import org.hotfixworkbench.benchmarks.Outcome;
import org.hotfixworkbench.dsl.ServicingStandaloneSetup;
import org.hotfixworkbench.dsl.catalog.ShippedCatalog;
import org.hotfixworkbench.dsl.compile.SourceFile;

/**
 * Builds sources with Xtext's IncrementalBuilder in the way that Xtext's language server does when
 * it opens a folder: all files are one project, nothing is unloaded.
 */
public final class StockBuild {

    /** The file of the shipped catalog. */
    static final String CATALOG = "windows.catalog";

    private static final String PROJECT = "corpus";

    private int errors;
    private int others;

    private StockBuild() {}

    /** The set-up of the language with other bindings. */
    private static final class Setup extends ServicingStandaloneSetup {
        @Override
        public Injector createInjector() {
            return Guice.createInjector(new StockModule());
        }
    }

    /** The shipped catalog, which stock scopes have to be shown as a source like others. */
    static URI catalog() {
        URL text = ShippedCatalog.class.getResource(CATALOG);
        if (text == null) {
            throw new IllegalStateException("no catalog beside " + ShippedCatalog.class);
        }
        return URI.createURI(text.toString());
    }

    /** Builds the files. */
    public static Outcome run(List<SourceFile> files) {
        return new StockBuild().build(files);
    }

    private Outcome build(List<SourceFile> files) {
        Injector injector = new Setup().createInjectorAndDoEMFRegistration();
        List<URI> sources = new ArrayList<>();
        sources.add(catalog());
        for (SourceFile file : files) {
            sources.add(URI.createFileURI(file.path().toString()));
        }
        ResourceDescriptionsData index = new ResourceDescriptionsData(List.of());
        BuildRequest request = new BuildRequest();
        request.setBaseDir(sources.get(sources.size() - 1).trimSegments(1));
        request.setDirtyFiles(sources);
        request.setState(new IndexState(index, new Source2GeneratedMapping()));
        request.setResourceSet(resources(injector.getInstance(XtextResourceSet.class), index));
        request.setAfterValidate(this::count);
        injector.getInstance(IncrementalBuilder.class)
                .build(
                        request,
                        injector.getInstance(IResourceServiceProvider.Registry.class)
                                ::getResourceServiceProvider);
        return new Outcome(files.size(), errors, others);
    }

    private static XtextResourceSet resources(
            XtextResourceSet resources, ResourceDescriptionsData index) {
        ProjectDescription project = new ProjectDescription();
        project.setName(PROJECT);
        project.attachToEmfObject(resources);
        new ChunkedResourceDescriptions(Map.of(PROJECT, index), resources);
        return resources;
    }

    private boolean count(URI source, Iterable<Issue> issues) {
        for (Issue issue : issues) {
            if (issue.getSeverity() == Severity.ERROR) {
                errors++;
            } else {
                others++;
            }
        }
        return true;
    }
}
