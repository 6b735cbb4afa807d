import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { InitializeResult } from 'vscode-languageserver-protocol/node';
import { Project } from '../project';
import { FINDINGS } from './findings';
import { Server } from './server';

suite('the life of the server', () => {
    const project = new Project();
    let server: Server;
    let introduced: InitializeResult;

    before(async () => {
        server = new Server(project);
        introduced = await server.initialize({
            workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
        });
    });

    after(() => {
        project.remove();
    });

    test('begins with its name', () => {
        assert.equal(introduced.serverInfo?.name, 'hotfix');
    });

    test('goes on with the findings of all files', async () => {
        assert.equal(await server.findings(FINDINGS), FINDINGS);
    });

    test('asks to be told of files that change', async () => {
        assert.deepEqual(await server.registrations(), ['workspace/didChangeWatchedFiles']);
    });

    test('ends with code 0', async () => {
        assert.equal(await server.stop(), 0);
    });

    test('has left nothing but the protocol on standard output, and nothing in the log', () => {
        assert.equal(server.strayOutput(), '');
        assert.equal(server.log(), '');
    });
});
