import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { editor } from './editor';
import { Disposable, EventEmitter } from './events';
import type { Document } from './documents';
import { QuickPick } from './quickPick';
import { Uri, type WorkspaceEdit } from './text';

/** The module 'vscode' as far as the extension and the language client use it, over the editor of the test. */

export * from './events';
export * from './kinds';
export * from './results';
export * from './text';
export { languages } from './languages';

export const version = '1.91.0';

/** Events that no test fires. */
const silent = new EventEmitter<unknown>().event;

class Tab {
    readonly uri = Uri.file('/');
}

export { Tab as TabInputText, Tab as TabInputTextDiff, Tab as TabInputCustom, Tab as TabInputNotebook };

export class RelativePattern {
    constructor(
        readonly baseUri: Uri,
        readonly pattern: string,
    ) {}
}

const LANGUAGES: Record<string, string> = { '.hotfix': 'hotfix', '.machine': 'machine', '.catalog': 'catalog' };

let untitled = 0;

function openTextDocument(what: Uri | { language: string; content: string }): Promise<Document> {
    if (!(what instanceof Uri)) {
        untitled += 1;
        const uri = Uri.parse(`untitled:Untitled-${String(untitled)}`);
        return Promise.resolve(editor.documents.open(uri, what.language, what.content));
    }
    const open = editor.documents.find(what);
    if (open !== undefined) {
        return Promise.resolve(open);
    }
    const provided = editor.contentProviders.get(what.scheme)?.provideTextDocumentContent(what);
    const text = provided ?? readFileSync(what.fsPath, 'utf8');
    return Promise.resolve(editor.documents.open(what, LANGUAGES[extname(what.path)] ?? 'plaintext', text));
}

export const workspace = {
    get workspaceFolders() {
        return editor.folders;
    },
    get textDocuments() {
        return editor.documents.all;
    },
    notebookDocuments: [],
    getWorkspaceFolder: () => editor.folders[0],
    getConfiguration: (section?: string) => ({
        get: (key: string, otherwise?: unknown) =>
            editor.settings[section === undefined ? key : `${section}.${key}`] ?? otherwise,
        has: () => false,
        inspect: () => undefined,
    }),
    createFileSystemWatcher: (pattern: string) => {
        editor.watched.push(pattern);
        const ignored = new Disposable(() => undefined);
        return Object.assign(ignored, { onDidCreate: silent, onDidChange: silent, onDidDelete: silent });
    },
    registerTextDocumentContentProvider: (
        scheme: string,
        provider: { provideTextDocumentContent(uri: Uri): string | undefined },
    ) => {
        editor.contentProviders.set(scheme, provider);
        return new Disposable(() => editor.contentProviders.delete(scheme));
    },
    openTextDocument,
    applyEdit: async (edit: WorkspaceEdit) => {
        for (const [uri, edits] of edit.entries()) {
            editor.documents.change(await openTextDocument(uri), edits);
        }
        return true;
    },
    onDidOpenTextDocument: (listener: (of: Document) => unknown, self?: unknown, all?: Disposable[]) =>
        editor.documents.opened.event(listener, self, all),
    onDidChangeTextDocument: (listener: (of: unknown) => unknown, self?: unknown, all?: Disposable[]) =>
        editor.documents.changed.event(listener, self, all),
    onDidCloseTextDocument: (listener: (of: Document) => unknown, self?: unknown, all?: Disposable[]) =>
        editor.documents.closed.event(listener, self, all),
    onDidSaveTextDocument: silent,
    onWillSaveTextDocument: silent,
    onDidChangeConfiguration: silent,
    onDidChangeWorkspaceFolders: silent,
    onDidOpenNotebookDocument: silent,
    onDidChangeNotebookDocument: silent,
    onDidSaveNotebookDocument: silent,
    onDidCloseNotebookDocument: silent,
    onDidCreateFiles: silent,
    onDidRenameFiles: silent,
    onDidDeleteFiles: silent,
    onWillCreateFiles: silent,
    onWillRenameFiles: silent,
    onWillDeleteFiles: silent,
};

function say(message: string): Promise<undefined> {
    editor.messages.push(message);
    return Promise.resolve(undefined);
}

function write(message: unknown): void {
    editor.log.push(String(message));
}

export const window = {
    get activeTextEditor() {
        const document = editor.activeDocument;
        return document === undefined ? undefined : { document, selection: { active: editor.cursor } };
    },
    visibleTextEditors: [],
    tabGroups: { all: [], onDidChangeTabs: silent, onDidChangeTabGroups: silent },
    onDidChangeActiveTextEditor: silent,
    onDidChangeVisibleTextEditors: silent,
    showInformationMessage: say,
    showWarningMessage: say,
    showErrorMessage: say,
    showQuickPick: (items: readonly { label: string }[]) => {
        const wanted = editor.picks.shift();
        return Promise.resolve(items.find((it) => it.label === wanted));
    },
    createQuickPick: () => new QuickPick(),
    showOpenDialog: () => Promise.resolve(editor.openDialog),
    showTextDocument: (document: Document) => {
        editor.shown.push(document);
        return Promise.resolve({ document });
    },
    withProgress: (_: unknown, run: (progress: unknown, token: unknown) => unknown) =>
        run({ report: () => undefined }, { isCancellationRequested: false, onCancellationRequested: silent }),
    createOutputChannel: () => ({
        logLevel: 3,
        onDidChangeLogLevel: silent,
        appendLine: write,
        append: write,
        trace: () => undefined,
        debug: () => undefined,
        info: write,
        warn: write,
        error: write,
        show: () => undefined,
        dispose: () => undefined,
    }),
};

export const commands = {
    registerCommand: (name: string, run: (...parameters: unknown[]) => unknown) => {
        if (editor.commands.has(name)) {
            throw new Error(`the command ${name} is there already`);
        }
        editor.commands.set(name, run);
        return new Disposable(() => editor.commands.delete(name));
    },
    executeCommand: (name: string, ...parameters: unknown[]) => editor.run(name, ...parameters),
};

export const env = {
    language: 'en',
    appName: 'stub',
    clipboard: { readText: () => Promise.resolve(editor.clipboard) },
    openExternal: () => Promise.resolve(true),
};
