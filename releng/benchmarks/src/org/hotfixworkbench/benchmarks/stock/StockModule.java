package org.hotfixworkbench.benchmarks.stock;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.containers.ProjectDescriptionBasedContainerManager;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.service.SingletonBinding;
import org.hotfixworkbench.dsl.AbstractServicingRuntimeModule;
import org.hotfixworkbench.dsl.values.ServicingValueConverters;

/**
 * What Xtext's generator binds for the grammar, and beside it what the language cannot do without:
 * value converters, lists without holes, the scopes of levels and branches, article numbers as
 * names, and the rules. The parser, the resource, the linker, the index and the scopes of all else
 * are those of Xtext, made anew as often as Xtext makes them.
 */
public class StockModule extends AbstractServicingRuntimeModule {

    /** One for all files: each has tables for values that repeat, which Xtext's has not. */
    @Override
    @SingletonBinding
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return ServicingValueConverters.class;
    }

    @Override
    public Class<? extends IAstFactory> bindIAstFactory() {
        return StockElements.class;
    }

    /** Article numbers as names. */
    public Class<? extends IDefaultResourceDescriptionStrategy>
            bindIDefaultResourceDescriptionStrategy() {
        return StockDescriptions.class;
    }

    @Override
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return StockScopes.class;
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
