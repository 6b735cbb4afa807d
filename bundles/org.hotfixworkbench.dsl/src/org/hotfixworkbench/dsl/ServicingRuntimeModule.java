package org.hotfixworkbench.dsl;

import com.google.inject.Binder;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.FormatterPreferenceValuesProvider;
import org.eclipse.xtext.formatting2.FormatterPreferences;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.SimpleNameProvider;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.DefaultResourceServiceProvider;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.serializer.impl.Serializer;
import org.eclipse.xtext.service.SingletonBinding;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.validation.IResourceValidator;
import org.hotfixworkbench.dsl.check.ServicingResourceValidator;
import org.hotfixworkbench.dsl.formatting.ServicingFormatter;
import org.hotfixworkbench.dsl.linking.ServicingLinker;
import org.hotfixworkbench.dsl.linking.ServicingLinkingService;
import org.hotfixworkbench.dsl.linking.ServicingResource;
import org.hotfixworkbench.dsl.messages.ServicingSyntaxMessages;
import org.hotfixworkbench.dsl.naming.ExportedNames;
import org.hotfixworkbench.dsl.naming.FlatNames;
import org.hotfixworkbench.dsl.naming.NamedFragments;
import org.hotfixworkbench.dsl.parsing.SourceParser;
import org.hotfixworkbench.dsl.scoping.ServicingGlobalScopes;
import org.hotfixworkbench.dsl.scoping.ServicingLinkingMessages;
import org.hotfixworkbench.dsl.scoping.ServicingScopes;
import org.hotfixworkbench.dsl.values.CompleteLists;
import org.hotfixworkbench.dsl.values.ServicingValueConverters;

/** What this language does in its own way; the rest is Xtext's. */
public class ServicingRuntimeModule extends AbstractServicingRuntimeModule {

    /** One for all files: it keeps the values that files have in common. */
    @Override
    @SingletonBinding
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return ServicingValueConverters.class;
    }

    /** Lists have no holes. */
    @SingletonBinding
    public Class<? extends IAstFactory> bindIAstFactory() {
        return CompleteLists.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return SimpleNameProvider.class;
    }

    /** A dot in a name is a character like others. */
    public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
        return FlatNames.class;
    }

    /** Elements are addressed by name. */
    @Override
    @SingletonBinding
    public Class<? extends IFragmentProvider> bindIFragmentProvider() {
        return NamedFragments.class;
    }

    /** Rows stay out of the index. */
    public Class<? extends IDefaultResourceDescriptionStrategy>
            bindIDefaultResourceDescriptionStrategy() {
        return ExportedNames.class;
    }

    /** One for all files. */
    @Override
    @SingletonBinding
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return ServicingScopes.class;
    }

    @Override
    public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
        return ServicingGlobalScopes.class;
    }

    /** Scopes are look-ups in the index: a cache would only watch a million rows for changes. */
    public Class<? extends IResourceScopeCache> bindIResourceScopeCache() {
        return IResourceScopeCache.NullImpl.class;
    }

    /** What is wrong with a reference, in words. */
    @SingletonBinding
    public Class<? extends ILinkingDiagnosticMessageProvider>
            bindILinkingDiagnosticMessageProvider() {
        return ServicingLinkingMessages.class;
    }

    /** What is wrong with the text, in words. */
    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return ServicingSyntaxMessages.class;
    }

    /** Editors validate through the same checker as the command line. */
    public Class<? extends IResourceValidator> bindIResourceValidator() {
        return ServicingResourceValidator.class;
    }

    /** Aligned tables. */
    public Class<? extends IFormatter2> bindIFormatter2() {
        return ServicingFormatter.class;
    }

    /** One for all files; injecting it for each costs a tenth of a check. */
    @Override
    @SingletonBinding
    public Class<? extends IParser> bindIParser() {
        return SourceParser.class;
    }

    /** Does not go down to rows, either. */
    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return ServicingResource.class;
    }

    /** One for all files. */
    @SingletonBinding
    public Class<? extends IResourceServiceProvider> bindIResourceServiceProvider() {
        return DefaultResourceServiceProvider.class;
    }

    /** Does not go down to rows. */
    @SingletonBinding
    public Class<? extends ILinker> bindILinker() {
        return ServicingLinker.class;
    }

    /** One for all files. */
    @Override
    @SingletonBinding
    public Class<? extends ILinkingService> bindILinkingService() {
        return ServicingLinkingService.class;
    }

    /** One for all files. */
    @Override
    @SingletonBinding
    public Class<? extends ISerializer> bindISerializer() {
        return Serializer.class;
    }

    /** Where the formatter takes its preferences from. */
    public void configureFormatterPreferences(Binder binder) {
        binder.bind(IPreferenceValuesProvider.class)
                .annotatedWith(FormatterPreferences.class)
                .to(FormatterPreferenceValuesProvider.class);
    }
}
