import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { activate, deactivate } from '../../src/extension';
import { built, Project } from '../project';
import type { Document } from '../stub/documents';
import { newEditor, type Editor } from '../stub/editor';
import { CancellationTokenSource } from '../stub/events';
import { Location as Place, Position, Uri, type Range, type WorkspaceEdit } from '../stub/text';

const CREDSSP = 'hotfixes/credssp-ca-chain.hotfix';
const KERBEROS = 'hotfixes/kerberos-pac-remote-assistance.hotfix';

/** The extension with the packed server, in an editor that shows the example project. */
suite('the extension', () => {
    const project = new Project();
    const { token } = new CancellationTokenSource();
    let editor: Editor;
    let document: Document;

    before(async () => {
        editor = newEditor();
        editor.folders = [{ uri: Uri.parse(project.uri), name: 'servicing', index: 0 }];
        await activate({ extensionPath: built('target/extension'), subscriptions: [] } as never);
        await editor.run('hotfix.check');
        document = editor.documents.open(Uri.parse(project.uriOf(CREDSSP)), 'hotfix', project.text(CREDSSP));
        editor.activeDocument = document;
    });

    after(async () => {
        await deactivate();
        project.remove();
    });

    /** Asks the provider of a feature, as the editor does. */
    async function ask(feature: string, method: string, ...parameters: unknown[]): Promise<unknown> {
        return await editor.provider(feature)[method]?.(document, ...parameters, token);
    }

    /** The position of a text in the open file. */
    function at(text: string): Position {
        const offset = document.getText().indexOf(text);
        assert.ok(offset >= 0, text);
        return document.positionAt(offset);
    }

    function places(found: unknown): string[] {
        const all = found as (Place | { targetUri: Uri; targetSelectionRange: Range })[];
        return all
            .map((it) => ('uri' in it ? it : new Place(it.targetUri, it.targetSelectionRange)))
            .map((it) => `${project.nameOf(it.uri.toString())}:${String(it.range.start.line + 1)}`)
            .sort();
    }

    test('shows the findings of all files', async () => {
        await editor.waitForDiagnostics((it) => it.size === 2);
        assert.deepEqual(
            [...editor.diagnostics].map(([uri, found]) => [project.nameOf(uri), found.length]).sort(),
            [
                [CREDSSP, 4],
                [KERBEROS, 1],
            ],
        );
    });

    test('has files watched', () => {
        assert.deepEqual(editor.watched, ['**/*.{hotfix,machine,catalog}', '**/hotfix.json']);
    });

    test('registers every feature of the server with the editor', () => {
        assert.deepEqual([...new Set(editor.providers.map((it) => it.feature))].sort(), [
            'CallHierarchy',
            'CodeActions',
            'CodeLens',
            'CompletionItem',
            'Declaration',
            'Definition',
            'DocumentFormattingEdit',
            'DocumentHighlight',
            'DocumentLink',
            'DocumentRangeFormattingEdit',
            'DocumentRangeSemanticTokens',
            'DocumentSemanticTokens',
            'DocumentSymbol',
            'FoldingRange',
            'Hover',
            'Implementation',
            'InlayHints',
            'OnTypeFormattingEdit',
            'Reference',
            'Rename',
            'SelectionRange',
            'SignatureHelp',
            'TypeDefinition',
            'TypeHierarchy',
            'WorkspaceSymbol',
        ]);
    });

    test('shows hovers', async () => {
        const hover = (await ask('Hover', 'provideHover', at('6.0.6001.22765'))) as { contents: { value: string } };
        assert.match(hover.contents.value, /^\*\*6\.0\.6001\.22765\*\*\n\nWindows Vista SP1 and Windows Server 2008 RTM/);
    });

    test('completes', async () => {
        const context = { triggerKind: 0, triggerCharacter: undefined };
        const answer = await editor
            .provider('CompletionItem')
            .provideCompletionItems?.(document, at('possible'), token, context);
        const { items } = answer as { items: { label: string; detail: string }[] };
        assert.deepEqual(
            items.map((it) => [it.label, it.detail]),
            [
                ['required', 'The machine has to be restarted.'],
                ['possible', 'The machine may have to be restarted.'],
                ['none', 'The machine need not be restarted.'],
            ],
        );
    });

    test('goes to definitions and references', async () => {
        assert.deepEqual(places(await ask('Definition', 'provideDefinition', at('credssp-ca-chain'))), [
            `${CREDSSP}:3`,
        ]);
        const context = { includeDeclaration: false };
        assert.deepEqual(
            places(await ask('Reference', 'provideReferences', at('credssp-ca-chain'), context)),
            [11, 14, 17, 20, 5, 8].map((it) => `expectations.hotfix:${String(it)}`),
        );
    });

    test('renames in all files', async () => {
        const edit = (await ask('Rename', 'provideRenameEdits', at('credssp-ca-chain'), 'chain')) as WorkspaceEdit;
        assert.deepEqual(
            edit.entries().map(([uri, edits]) => [project.nameOf(uri.toString()), edits.length]),
            [
                [CREDSSP, 1],
                ['expectations.hotfix', 6],
            ],
        );
    });

    test('formats', async () => {
        const options = { tabSize: 4, insertSpaces: true };
        assert.deepEqual(await ask('DocumentFormattingEdit', 'provideDocumentFormattingEdits', options), []);
    });

    test('has an outline, folds, colours, hints and lenses', async () => {
        const counts: Record<string, number> = {};
        for (const [feature, method, ...parameters] of [
            ['DocumentSymbol', 'provideDocumentSymbols'],
            ['FoldingRange', 'provideFoldingRanges', {}],
            ['InlayHints', 'provideInlayHints', { start: new Position(0, 0), end: at('mum  ') }],
            ['CodeLens', 'provideCodeLenses'],
        ] as [string, string, ...unknown[]][]) {
            counts[feature] = ((await ask(feature, method, ...parameters)) as unknown[]).length;
        }
        const tokens = (await ask('DocumentSemanticTokens', 'provideDocumentSemanticTokens')) as {
            data: Uint32Array;
        };
        assert.deepEqual({ ...counts, tokens: tokens.data.length > 0 }, {
            DocumentSymbol: 1,
            FoldingRange: 16,
            InlayHints: 4,
            CodeLens: 2,
            tokens: true,
        });
    });

    test('explains applicability', async () => {
        editor.typed = 'ca chain';
        editor.picks = ['credssp-ca-chain', 'vista-sp2-x64'];
        await editor.run('hotfix.explainApplicability');
        assert.deepEqual(editor.messages, []);
        assert.equal(
            editor.shown.at(-1)?.getText().split('\n')[0],
            'credssp-ca-chain on vista-sp2-x64: applicable',
        );
    });

    test('shows what a lens asks', async () => {
        await editor.run('hotfix.applicability', null, 'credssp-ca-chain');
        assert.equal(editor.shown.at(-1)?.uri.path, '/credssp-ca-chain');
        assert.match(editor.shown.at(-1)?.getText() ?? '', /^machine +verdict +why\n/);
    });

    test('tells the sums of a check', async () => {
        await editor.run('hotfix.checkWorkspace');
        assert.equal(editor.messages.pop(), 'Hotfix: 0 errors, 5 warnings, 0 infos in 9 files');
    });

    test('offers fixes', async () => {
        const diagnostics = editor.diagnostics.get(document.uri.toString()) ?? [];
        const finding = diagnostics.find((it) => typeof it.code === 'object' && it.code.value === 'missing-32-bit-copies');
        assert.ok(finding !== undefined);
        const context = { diagnostics: [finding], only: undefined, triggerKind: 1 };
        const actions = (await ask('CodeActions', 'provideCodeActions', finding.range, context)) as {
            title: string;
            kind: { value: string };
        }[];
        assert.deepEqual(
            actions.map((it) => [it.kind.value, it.title]),
            [
                ['quickfix', 'Add 3 rows of the x86 package'],
                ['quickfix', 'Fix all 2 of missing-32-bit-copies in this file'],
                ['quickfix', 'Accept this finding of missing-32-bit-copies'],
            ],
        );
    });

    test('starts the server again', async () => {
        await editor.run('hotfix.restartServer');
        await editor.run('hotfix.checkWorkspace');
        assert.equal(editor.messages.pop(), 'Hotfix: 0 errors, 5 warnings, 0 infos in 9 files');
    });

    test('pastes rows', async () => {
        editor.cursor = at('mum      Update.mum');
        editor.clipboard = 'Kerberos.dll\t6.1.7601.21932\t542,208\t29-Feb-2012\t05:20\tx86\n';
        await editor.run('hotfix.pasteAsRows');
        assert.equal(
            document.getText().split('\n')[39],
            '            file     Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86',
        );
    });

    test('fixes what can be fixed without asking', async () => {
        await editor.run('hotfix.fixAllSafe');
        assert.equal(editor.messages.pop(), 'Hotfix: nothing here can be fixed without asking.');
    });

    test('says nothing else', () => {
        assert.deepEqual([editor.messages, editor.log], [[], ['Server process exited successfully']]);
    });
});

suite('the extension without a server', () => {
    test('says what is missing', async () => {
        const editor = newEditor();
        editor.settings = { 'hotfix.server.path': '/nowhere/hotfix' };
        await activate({ extensionPath: '/nowhere', subscriptions: [] } as never);
        assert.deepEqual(editor.messages, [
            "Hotfix Workbench client: couldn't create connection to server.\n" +
                'Launching server using command /nowhere/hotfix failed. Error: spawn /nowhere/hotfix ENOENT',
            'Hotfix: the server could not be started. It needs a JDK 21 or later; see the settings hotfix.java.home and hotfix.server.path.',
        ]);
        await deactivate();
    });
});
