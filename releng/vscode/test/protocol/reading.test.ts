import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { WorkspaceSymbolRequest, type InitializeResult } from 'vscode-languageserver-protocol/node';
import { Project } from '../project';
import { Asking } from './asking';
import { CAPABILITIES } from './client';
import { FINDINGS } from './findings';
import { Server } from './server';

const CREDSSP = 'hotfixes/credssp-ca-chain.hotfix';
const EXPECTATIONS = 'expectations.hotfix';

/** Where the hotfix is named. */
const USES = ['11:8+16', '14:8+16', '17:8+16', '20:8+16', '5:8+16', '8:8+16'].map((it) => `${EXPECTATIONS}:${it}`);
const DECLARATION = `${CREDSSP}:3:8+16`;

suite('reading', () => {
    const project = new Project();
    let server: Server;
    let introduced: InitializeResult;
    let hotfix: Asking;
    let expectations: Asking;

    before(async () => {
        server = new Server(project);
        introduced = await server.initialize(CAPABILITIES);
        // It answers when everything has been checked, also across files.
        await server.execute('hotfix.check');
        assert.equal(await server.findings(FINDINGS), FINDINGS);
        hotfix = await Asking.about(project, server, CREDSSP);
        expectations = await Asking.about(project, server, EXPECTATIONS);
    });

    after(async () => {
        assert.equal(await server.stop(), 0);
        assert.equal(server.strayOutput(), '');
        assert.equal(server.log(), '');
        project.remove();
    });

    test('what the server can do', () => {
        const { workspace, textDocumentSync, semanticTokensProvider, ...features } = introduced.capabilities;
        assert.deepEqual(workspace, { workspaceFolders: { supported: true, changeNotifications: true } });
        assert.deepEqual(textDocumentSync, { openClose: true, change: 2, save: { includeText: false } });
        assert.deepEqual(semanticTokensProvider?.full, { delta: false });
        assert.deepEqual(Object.keys(features).sort(), [
            'callHierarchyProvider',
            'codeActionProvider',
            'codeLensProvider',
            'completionProvider',
            'declarationProvider',
            'definitionProvider',
            'documentFormattingProvider',
            'documentHighlightProvider',
            'documentLinkProvider',
            'documentOnTypeFormattingProvider',
            'documentRangeFormattingProvider',
            'documentSymbolProvider',
            'executeCommandProvider',
            'foldingRangeProvider',
            'hoverProvider',
            'implementationProvider',
            'inlayHintProvider',
            'positionEncoding',
            'referencesProvider',
            'renameProvider',
            'selectionRangeProvider',
            'signatureHelpProvider',
            'typeDefinitionProvider',
            'typeHierarchyProvider',
            'workspaceSymbolProvider',
        ]);
    });

    test('a hover decodes a version', async () => {
        assert.equal(
            await hotfix.hover(hotfix.at('6.0.6001.22765')),
            [
                '**6.0.6001.22765**',
                '',
                'Windows Vista SP1 and Windows Server 2008 RTM, LDR branch',
                '',
                '- level: SP1 of NT6_0, build 6001, released 2008-02-04',
                '- branch: LDR, revision 20480..24575',
                '- base revision: 18000',
            ].join('\n'),
        );
    });

    test('a hover verifies the key of a manifest', async () => {
        assert.equal(
            await hotfix.hover(hotfix.at('x86_microsoft-windows-security-credssp')),
            [
                '**microsoft-windows-security-credssp**',
                '',
                'Manifest of a component',
                '',
                '- architecture: x86',
                '- public key token: 31bf3856ad364e35',
                '- version: 6.0.6001.22765: Windows Vista SP1 and Windows Server 2008 RTM, LDR branch',
                '- culture: none: neutral',
                '- key: c405fb88bad9b9de, which is right',
            ].join('\n'),
        );
    });

    test('definitions are in other files', async () => {
        assert.equal(await expectations.definition(expectations.at('credssp-ca-chain')), DECLARATION);
        assert.equal(
            await expectations.definition(expectations.at('vista-sp2-x64')),
            'machines/vista-sp2-x64.machine:2:9+13',
        );
    });

    test('references are in all files', async () => {
        const position = hotfix.at('credssp-ca-chain', 'hotfix credssp-ca-chain');
        assert.equal(await hotfix.references(position), [...USES, DECLARATION].join('\n'));
    });

    test('a new name goes into all files', async () => {
        const position = hotfix.at('credssp-ca-chain', 'hotfix credssp-ca-chain');
        assert.equal(
            await hotfix.rename(position, 'credssp-chain'),
            [...USES, DECLARATION].map((it) => `${it} "credssp-chain"`).join('\n'),
        );
    });

    test('the outline', async () => {
        assert.equal(
            (await hotfix.symbols()).split('\n').slice(0, 16).join('\n'),
            `credssp-ca-chain | Remote Desktop over SSL with CredSSP fails when an intermediate CA leaves out authority information access
  symptoms | A Remote Desktop connection to a terminal server (a Remote…
  cause | CredSSP does not pass on the chain that came with the serve…
  applies to | Windows7, WindowsServer2008, WindowsVista, WindowsServer2008R2
  prerequisites | any of 4
  replaces | nothing
  NT6_0 | payload
    6.0.6001.22xxx | SP1 LDR
    6.0.6002.22xxx | SP2 LDR
    x86 | package, 6 files, 5 manifests
      Credssp.dll 6.0.6001.22765 | SP1 LDR x86
      Tspkg.dll 6.0.6001.22765 | SP1 LDR x86
      Tspkg.mof | 
      Credssp.dll 6.0.6002.22489 | SP2 LDR x86
      Tspkg.dll 6.0.6002.22489 | SP2 LDR x86
      Tspkg.mof | `,
        );
    });

    test('what can be folded', async () => {
        assert.equal(
            await hotfix.folds(),
            '1-2 comment, 5-9 region, 10-13 region, 16-20 region, 33-44 region, 46-65 region, 67-86 region, ' +
                '29-87 region, 98-99 comment, 92-100 region, 112-113 comment, 102-114 region, 125-126 comment, ' +
                '116-127 region, 91-128 region, 3-129 region',
        );
    });

    test('words are coloured by their meaning', async () => {
        const legend = introduced.capabilities.semanticTokensProvider?.legend;
        assert.ok(legend !== undefined);
        assert.equal(
            await hotfix.tokens(legend, hotfix.at('file     Credssp.dll').line),
            [
                'file keyword',
                'Credssp.dll property',
                '6.0.6001.22765 number',
                '16,384 number',
                '2010-09-16 number',
                '16:04 number',
                'x86 enumMember',
            ].join('\n'),
        );
    });

    test('hints tell level and branch', async () => {
        assert.equal(
            await hotfix.hints({ start: hotfix.at('package x86'), end: hotfix.at('mum  ') }),
            '34:48 SP1 LDR\n35:48 SP1 LDR\n37:48 SP2 LDR\n38:48 SP2 LDR',
        );
    });

    test('lenses count references and machines', async () => {
        assert.equal(
            await hotfix.lenses(),
            '3 6 references hotfix.showReferences\n3 applies to 3 of 6 machines hotfix.applicability',
        );
    });

    test('symbols of the workspace are found by a part of their name', async () => {
        const found = (await server.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'cred' })) ?? [];
        assert.deepEqual(
            found.map((it) => [it.name, project.nameOf(it.location.uri)]),
            [
                [
                    'credssp-ca-chain: Remote Desktop over SSL with CredSSP fails when an intermediate CA leaves out authority information access',
                    CREDSSP,
                ],
            ],
        );
    });
});
