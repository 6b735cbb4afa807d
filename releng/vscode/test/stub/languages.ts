import { editor, type Finding } from './editor';
import { Disposable } from './events';
import type { Document } from './documents';
import type { Uri } from './text';

interface Filter {
    readonly language?: string;
    readonly scheme?: string;
}

function matches(filter: Filter, document: Document): boolean {
    return (
        (filter.language === undefined || filter.language === document.languageId) &&
        (filter.scheme === undefined || filter.scheme === document.uri.scheme)
    );
}

const own = {
    match: (selector: readonly Filter[], document: Document): number =>
        selector.some((it) => matches(it, document)) ? 10 : 0,
    createDiagnosticCollection: (name: string) => ({
        name,
        set: (uri: Uri, found: readonly Finding[]) => {
            editor.diagnostics.set(uri.toString(), found);
            editor.diagnosticsChanged.fire(undefined);
        },
        get: (uri: Uri) => editor.diagnostics.get(uri.toString()),
        delete: (uri: Uri) => editor.diagnostics.delete(uri.toString()),
        clear: () => {
            editor.diagnostics.clear();
        },
        dispose: () => {
            editor.diagnostics.clear();
        },
    }),
};

/** The registration of a feature is remembered under its name: registerHoverProvider as 'Hover'. */
export const languages: unknown = new Proxy(own, {
    get: (target, property) => {
        const name = String(property);
        const feature = /^register(\w+)Provider$/.exec(name)?.[1];
        return feature === undefined ? target[name as keyof typeof own] : register(feature);
    },
});

function register(feature: string) {
    return (...parameters: unknown[]): Disposable => {
        // All but that of workspace symbols come behind their selector.
        const provider = parameters[feature === 'WorkspaceSymbol' ? 0 : 1];
        const registered = { feature, provider: provider as Record<string, (...of: unknown[]) => unknown> };
        editor.providers.push(registered);
        return new Disposable(() => {
            editor.providers.splice(editor.providers.indexOf(registered), 1);
        });
    };
}
