import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';
import { ApplyWorkspaceEditRequest, type WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { Project } from '../project';
import { Asking } from './asking';
import { CAPABILITIES } from './client';
import { FINDINGS } from './findings';
import { Server } from './server';

const CREDSSP = 'hotfixes/credssp-ca-chain.hotfix';
const KERBEROS = 'hotfixes/kerberos-pac-remote-assistance.hotfix';
const MANIFEST = 'x86_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none';
const KEY = 'e9504928283f4576';
const WRONG_KEY = 'e9504928283f4567';

/** What "wmic qfe" prints. */
const INVENTORY = `Caption  CSName  Description  HotFixID   InstalledOn
         TILL-7  Update       KB936929   4/14/2008
         TILL-7  Hotfix       KB2393802  2/9/2011
`;

suite('completing and changing', () => {
    const project = new Project();
    let server: Server;

    before(async () => {
        server = new Server(project);
        await server.initialize(CAPABILITIES);
        // It answers when everything has been checked, also across files.
        await server.execute('hotfix.check');
        assert.equal(await server.findings(FINDINGS), FINDINGS);
    });

    after(async () => {
        assert.equal(await server.stop(), 0);
        assert.equal(server.strayOutput(), '');
        assert.equal(server.log(), '');
        project.remove();
    });

    test('completion proposes the levels of the product only', async () => {
        const asking = await Asking.about(project, server, 'new.hotfix', 'hotfix a {\n    prerequisites Windows7 \n}\n');
        const items = await asking.completion({ line: 1, character: 27 });
        assert.deepEqual(
            items.map((it) => [it.label, it.detail]),
            [
                ['RTM', 'build 7600'],
                ['SP1', 'build 7601'],
                ['any level', undefined],
            ],
        );
    });

    test('formatting aligns what is not aligned', async () => {
        const asking = await Asking.about(project, server, 'odd.hotfix', 'hotfix odd {\nclass hotfix\n  restart   none\n}');
        assert.equal(await asking.formatted(), 'hotfix odd {\n    class       hotfix\n    restart     none\n}\n');
    });

    test('formatting leaves what is formatted', async () => {
        const asking = await Asking.about(project, server, CREDSSP);
        assert.equal(await asking.formatted(), project.text(CREDSSP));
    });

    test('a finding has its fixes', async () => {
        const text = project.text(KERBEROS).replace(KEY, WRONG_KEY);
        const asking = await Asking.about(project, server, KERBEROS, text);
        const position = asking.at('x86_microsoft-windows-security-kerberos');
        await server.finding(project.uriOf(KERBEROS), 'manifest-key-mismatch');
        const actions = await asking.actions(position);
        assert.deepEqual(
            actions.map((it) => [it.kind, it.title, it.edit === undefined ? '' : asking.changes(it.edit)]),
            [
                ['quickfix', `Change the key to ${KEY}`, `${KERBEROS}:31:22+93 "${MANIFEST}_${KEY}"`],
                [
                    'quickfix',
                    'Accept this finding of manifest-key-mismatch',
                    `${KERBEROS}:27:34+0 "\\n            allow manifest-key-mismatch for ${MANIFEST}_${WRONG_KEY} \\"why this is right\\""`,
                ],
            ],
        );
    });

    test('all fixes of a rule are applied through the client', async () => {
        const applied: WorkspaceEdit[] = [];
        server.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
            applied.push(edit);
            return { applied: true };
        });
        const uri = project.uriOf(KERBEROS);
        assert.deepEqual(await server.execute('hotfix.fixAll', uri, 'manifest-key-mismatch'), { fixed: 1, files: 1 });
        const asking = await Asking.about(project, server, 'other.hotfix', '');
        assert.deepEqual(
            applied.map((it) => asking.changes(it)),
            [`${KERBEROS}:31:22+93 "${MANIFEST}_${KEY}"`],
        );
    });

    test('the whole workspace is checked by a command', async () => {
        assert.deepEqual(await server.execute('hotfix.check'), { errors: 2, warnings: 6, infos: 0, files: 12 });
    });

    test('applicability is explained by a command', async () => {
        const { text } = (await server.execute('hotfix.explain', 'credssp-ca-chain', 'xp-sp3-x86')) as { text: string };
        assert.equal(text.split('\n')[0], 'credssp-ca-chain on xp-sp3-x86: not-applicable');
    });

    test('a table in the clipboard becomes rows', async () => {
        const asking = await Asking.about(project, server, CREDSSP);
        const edit = await server.execute(
            'hotfix.pasteRows',
            project.uriOf(CREDSSP),
            asking.at('mum      Update.mum'),
            'Kerberos.dll\t6.1.7601.21932\t542,208\t29-Feb-2012\t05:20\tx86\n',
        );
        assert.equal(
            asking.changes(edit as WorkspaceEdit),
            `${CREDSSP}:40:1+0 "            file     Kerberos.dll 6.1.7601.21932 542,208 2012-02-29 05:20 x86\\n"`,
        );
    });

    test('the preview of an import is a descriptor and a log', async () => {
        writeFileSync(project.path('inventory.txt'), INVENTORY);
        const preview = await server.execute('hotfix.importPreview', project.uriOf('inventory.txt'));
        assert.deepEqual(preview, {
            name: 'inventory.machine',
            text: 'machine inventory "TILL-7" {\n    installed KB936929, KB2393802\n}\n',
            repairs: [],
            warnings: [],
        });
    });

    test('an unknown command is refused with a hint', async () => {
        await assert.rejects(server.execute('hotfix.chek'), {
            message: 'there is no command hotfix.chek; did you mean hotfix.check?',
        });
    });
});
