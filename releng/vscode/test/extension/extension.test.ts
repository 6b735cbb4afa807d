import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { activate, deactivate } from '../../src/extension';
import { built, Project } from '../project';
import { newEditor, type Editor } from '../stub/editor';
import { Uri } from '../stub/text';

const CREDSSP = 'hotfixes/credssp-ca-chain.hotfix';
const KERBEROS = 'hotfixes/kerberos-pac-remote-assistance.hotfix';

/** The extension with the packed server, in an editor that shows the example project. */
suite('the extension', () => {
    const project = new Project();
    let editor: Editor;

    before(async () => {
        editor = newEditor();
        editor.folders = [{ uri: Uri.parse(project.uri), name: 'servicing', index: 0 }];
        await activate({ extensionPath: built('target/extension'), subscriptions: [] } as never);
    });

    after(async () => {
        await deactivate();
        project.remove();
    });

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

    test('says nothing', () => {
        assert.deepEqual([editor.messages, editor.log], [[], []]);
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
