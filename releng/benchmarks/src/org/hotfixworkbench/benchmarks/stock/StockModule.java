package org.hotfixworkbench.benchmarks.stock;

import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.DefaultDeclarativeQualifiedNameProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.resource.DefaultFragmentProvider;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.containers.ProjectDescriptionBasedContainerManager;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.DefaultGlobalScopeProvider;
import org.eclipse.xtext.service.SingletonBinding;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.OnChangeEvictingCache;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.ResourceValidatorImpl;
import org.hotfixworkbench.dsl.ServicingRuntimeModule;

/**
 * The bindings that Xtext's generator and its language server have by default, wherever this
 * language has its own, but for what the language could not do without: value converters, the
 * scopes of levels and branches, article numbers as names.
 */
public class StockModule extends ServicingRuntimeModule {

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return DefaultDeclarativeQualifiedNameProvider.class;
    }

    @Override
    public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
        return IQualifiedNameConverter.DefaultImpl.class;
    }

    @Override
    public Class<? extends IFragmentProvider> bindIFragmentProvider() {
        return DefaultFragmentProvider.class;
    }

    @Override
    public Class<? extends IDefaultResourceDescriptionStrategy>
            bindIDefaultResourceDescriptionStrategy() {
        return StockDescriptions.class;
    }

    @Override
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return StockScopes.class;
    }

    @Override
    public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
        return DefaultGlobalScopeProvider.class;
    }

    @Override
    public Class<? extends IResourceScopeCache> bindIResourceScopeCache() {
        return OnChangeEvictingCache.class;
    }

    @Override
    public Class<? extends ILinkingDiagnosticMessageProvider>
            bindILinkingDiagnosticMessageProvider() {
        return LinkingDiagnosticMessageProvider.class;
    }

    @Override
    public Class<? extends IResourceValidator> bindIResourceValidator() {
        return ResourceValidatorImpl.class;
    }

    /** The container manager of Xtext's language server. */
    @Override
    public Class<? extends IContainer.Manager> bindIContainer$Manager() {
        return ProjectDescriptionBasedContainerManager.class;
    }

    /** The rules, called as Xtext calls checks. */
    @SingletonBinding(eager = true)
    public Class<? extends StockChecks> bindStockChecks() {
        return StockChecks.class;
    }
}
