package org.hotfixworkbench.benchmarks.stock;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.log4j.BasicConfigurator;
import org.apache.log4j.ConsoleAppender;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.SimpleLayout;
import org.eclipse.xtext.ide.DefaultIdeModule;
import org.eclipse.xtext.ide.server.ServerLauncher;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.util.Modules2;
import org.hotfixworkbench.dsl.ServicingStandaloneSetup;
import org.hotfixworkbench.dsl.catalog.ShippedCatalog;

/**
 * The language server that Xtext makes of a grammar, over standard streams. Without code of one's
 * own it has findings, the outline and references; completion needs a second parser, which the
 * build does not generate.
 */
public final class StockServer {

    private StockServer() {}

    /** What Xtext generates as the set-up of a language for editors. */
    private static final class Setup extends ServicingStandaloneSetup {
        @Override
        public Injector createInjector() {
            return Guice.createInjector(Modules2.mixin(new StockModule(), new DefaultIdeModule()));
        }
    }

    /** Serves until it is told to exit. */
    public static void main(String[] arguments) {
        BasicConfigurator.configure(new ConsoleAppender(new SimpleLayout(), "System.err"));
        Logger.getRootLogger().setLevel(Level.ERROR);
        new Setup().createInjectorAndDoEMFRegistration();
        Module languages =
                binder ->
                        binder.bind(IResourceServiceProvider.Registry.class)
                                .toInstance(IResourceServiceProvider.Registry.INSTANCE);
        ServerLauncher.launch(
                StockServer.class.getName(),
                arguments,
                Modules2.mixin(new ServerModule(), languages));
    }

    /**
     * Puts the shipped catalog beside the sources of a folder, where this server looks for it. No
     * other server may see that.
     */
    public static void addCatalog(Path folder) throws IOException {
        Path catalog = folder.resolve(StockBuild.CATALOG);
        try (InputStream text = ShippedCatalog.class.getResourceAsStream(StockBuild.CATALOG)) {
            if (text == null) {
                throw new IOException("no catalog");
            }
            Files.copy(text, catalog);
        }
    }
}
