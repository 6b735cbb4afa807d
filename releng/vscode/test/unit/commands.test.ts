import assert from 'node:assert/strict';
import { beforeEach, suite, test } from 'node:test';
import { SymbolKind, type SymbolInformation } from 'vscode-languageclient';
import { Answers } from '../../src/answers/answers';
import { registerCommands } from '../../src/commands/registration';
import type { Servicing } from '../../src/server/servicing';
import { newEditor, type Editor } from '../stub/editor';
import { Location, Position, Range, Uri } from '../stub/text';

/** A server that gives the same answer to every question, or one answer for each, and remembers the questions. */
class Answering implements Servicing {
    readonly asked: unknown[][] = [];
    readonly applied: unknown[] = [];

    constructor(
        private readonly answer: unknown,
        private readonly declared: readonly SymbolInformation[] = [],
    ) {}

    execute(...question: unknown[]): Promise<unknown> {
        this.asked.push(question);
        if (this.answer instanceof Error) {
            return Promise.reject(this.answer);
        }
        return Promise.resolve(this.answer instanceof Map ? this.answer.get(question[0]) : this.answer);
    }

    symbols(query: string): Promise<SymbolInformation[]> {
        return Promise.resolve(this.declared.filter((it) => it.name.includes(query)));
    }

    apply(edit: unknown): Promise<boolean> {
        this.applied.push(edit);
        return Promise.resolve(true);
    }
}

function symbol(kind: SymbolKind, name: string): SymbolInformation {
    const start = { line: 0, character: 0 };
    return { kind, name, location: { uri: 'file:///project/a.hotfix', range: { start, end: start } } };
}

suite('the commands', () => {
    let editor: Editor;

    beforeEach(() => {
        editor = newEditor();
    });

    function serve(answer: unknown, ...declared: SymbolInformation[]): Answering {
        const server = new Answering(answer, declared);
        registerCommands(server, new Answers(), () => Promise.resolve());
        return server;
    }

    function open(text: string): void {
        editor.activeDocument = editor.documents.open(Uri.parse('file:///project/a.hotfix'), 'hotfix', text);
    }

    test('are registered under the names of the manifest', () => {
        serve(null);
        assert.deepEqual(
            [...editor.commands.keys()],
            [
                'hotfix.checkWorkspace',
                'hotfix.explainApplicability',
                'hotfix.importArticle',
                'hotfix.pasteAsRows',
                'hotfix.fixAllSafe',
                'hotfix.restartServer',
                'hotfix.showReferences',
            ],
        );
    });

    test('check the workspace and show the findings', async () => {
        const server = serve({ errors: 0, warnings: 5, infos: 1, files: 9 });
        await editor.run('hotfix.checkWorkspace');
        assert.deepEqual(server.asked, [['hotfix.check']]);
        assert.deepEqual(editor.executed, [['workbench.actions.view.problems']]);
        assert.deepEqual(editor.messages, ['Hotfix: 0 errors, 5 warnings, 1 info in 9 files']);
    });

    const verdicts = { verdicts: [{ machine: 'lab', verdict: 'applicable', explanation: 'it brings Kerberos.dll' }] };
    const answers = new Map([
        ['hotfix.applicability', { text: '', json: verdicts }],
        ['hotfix.explain', { text: 'kerberos-pac on lab: applicable\n', json: {} }],
    ]);
    const kerberos = symbol(SymbolKind.Class, 'kerberos-pac (KB1): The PAC is not validated');

    test('explain a hotfix on a machine that the user chooses', async () => {
        const server = serve(answers, symbol(SymbolKind.Variable, 'kerberos-pac: A machine'), kerberos);
        editor.picks = ['kerberos-pac', 'lab'];
        await editor.run('hotfix.explainApplicability');
        assert.deepEqual(server.asked, [
            ['hotfix.applicability', null, 'kerberos-pac'],
            ['hotfix.explain', 'kerberos-pac', 'lab'],
        ]);
        assert.deepEqual(
            editor.shown.map((it) => [it.uri.toString(), it.getText()]),
            [['hotfix-answer:/kerberos-pac%20on%20lab', 'kerberos-pac on lab: applicable\n']],
        );
    });

    test('explain a hotfix that was searched for', async () => {
        const server = serve(answers, symbol(SymbolKind.Class, 'credssp'), kerberos);
        editor.typed = 'PAC';
        editor.picks = ['kerberos-pac', 'lab'];
        await editor.run('hotfix.explainApplicability');
        assert.deepEqual(server.asked[1], ['hotfix.explain', 'kerberos-pac', 'lab']);
    });

    test('explain nothing when the user chooses nothing', async () => {
        const server = serve(answers, kerberos);
        editor.picks = [undefined];
        await editor.run('hotfix.explainApplicability');
        assert.deepEqual([server.asked, editor.shown, editor.messages], [[], [], []]);
    });

    test('say that there is no machine to choose', async () => {
        serve({ text: '', json: { verdicts: [] } }, kerberos);
        editor.picks = ['kerberos-pac'];
        await editor.run('hotfix.explainApplicability');
        assert.deepEqual([editor.shown, editor.messages], [[], ['Hotfix: the workspace has no machine.']]);
    });

    test('show the preview of an import beside its log', async () => {
        const server = serve({
            name: 'lsa.machine',
            text: 'machine lsa {\n}\n',
            repairs: [{ line: 12, what: 'a torn version mask' }],
            warnings: ['no title'],
        });
        editor.openDialog = [Uri.parse('file:///articles/KB%201.html')];
        await editor.run('hotfix.importArticle');
        assert.deepEqual(server.asked, [['hotfix.importPreview', 'file:///articles/KB%201.html']]);
        assert.deepEqual(
            editor.shown.map((it) => [it.uri.scheme, it.languageId, it.getText()]),
            [
                ['untitled', 'machine', 'machine lsa {\n}\n'],
                [
                    'hotfix-answer',
                    'plaintext',
                    'KB 1.html:12: repaired: a torn version mask\nKB 1.html: warning: no title\n',
                ],
            ],
        );
    });

    test('show that an import had nothing to repair', async () => {
        serve({ name: 'lsa.hotfix', text: 'hotfix lsa {\n}\n', repairs: [], warnings: [] });
        editor.openDialog = [Uri.parse('file:///articles/a.html')];
        await editor.run('hotfix.importArticle');
        assert.equal(editor.shown[1]?.getText(), 'a.html: nothing had to be repaired\n');
    });

    test('paste the clipboard as rows at the cursor', async () => {
        const edit = { changes: {} };
        const server = serve(edit);
        open('hotfix a {\n}\n');
        editor.cursor = new Position(1, 0);
        editor.clipboard = 'Kerberos.dll\t6.1.7601.21932';
        await editor.run('hotfix.pasteAsRows');
        assert.deepEqual(server.asked, [
            [
                'hotfix.pasteRows',
                'file:///project/a.hotfix',
                { line: 1, character: 0 },
                'Kerberos.dll\t6.1.7601.21932',
            ],
        ]);
        assert.deepEqual(server.applied, [edit]);
    });

    test('paste nothing from a clipboard without text', async () => {
        const server = serve(null);
        open('');
        editor.clipboard = ' \n';
        await editor.run('hotfix.pasteAsRows');
        assert.deepEqual([server.asked, editor.messages], [[], ['Hotfix: the clipboard holds no text.']]);
    });

    test('fix all of the open file', async () => {
        const server = serve({ fixed: 2, files: 1 });
        open('');
        await editor.run('hotfix.fixAllSafe');
        assert.deepEqual(server.asked, [['hotfix.fixAll', 'file:///project/a.hotfix']]);
        assert.deepEqual(editor.messages, []);
    });

    test('say that there is nothing to fix', async () => {
        serve({ fixed: 0, files: 0 });
        open('');
        await editor.run('hotfix.fixAllSafe');
        assert.deepEqual(editor.messages, ['Hotfix: nothing here can be fixed without asking.']);
    });

    test('do nothing to a file when none is open', async () => {
        const server = serve(null);
        await editor.run('hotfix.fixAllSafe');
        await editor.run('hotfix.pasteAsRows');
        assert.deepEqual([server.asked, editor.messages], [[], []]);
    });

    test('tell the user what went wrong', async () => {
        serve(new Error('no hotfix is called lsa'));
        await editor.run('hotfix.checkWorkspace');
        assert.deepEqual(editor.messages, ['Hotfix: no hotfix is called lsa']);
    });

    test('show references in the list of the editor', async () => {
        serve(null);
        const range = { start: { line: 3, character: 4 }, end: { line: 3, character: 9 } };
        await editor.run('hotfix.showReferences', 'file:///project/a.hotfix', range.start, [
            { uri: 'file:///project/b.hotfix', range },
        ]);
        assert.deepEqual(editor.executed, [
            [
                'editor.action.showReferences',
                Uri.parse('file:///project/a.hotfix'),
                new Position(3, 4),
                [new Location(Uri.parse('file:///project/b.hotfix'), new Range(new Position(3, 4), new Position(3, 9)))],
            ],
        ]);
    });
});
