package org.hotfixworkbench.dsl;

import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;
import org.hotfixworkbench.model.ServicingPackage;

/** Starts the language without OSGi: in the command line, in tests, in a language server. */
public class ServicingStandaloneSetup extends ServicingStandaloneSetupGenerated {

    /**
     * The one injector of this process: Xtext's registries are global, a second one would take
     * over.
     */
    private static final class Holder {
        static final Injector INJECTOR =
                new ServicingStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    /** The injector of the language, made at the first call. */
    public static Injector injector() {
        return Holder.INJECTOR;
    }

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        // The generated set-up does not register a package that the grammar imports.
        EPackage.Registry.INSTANCE.putIfAbsent(
                ServicingPackage.eNS_URI, ServicingPackage.eINSTANCE);
        return super.createInjectorAndDoEMFRegistration();
    }
}
