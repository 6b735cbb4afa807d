import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { workspace } from 'vscode';
import { launch } from '../../src/server/launch';
import { settings } from '../../src/server/settings';
import { startScript } from '../../src/server/startScript';
import { newEditor } from '../stub/editor';

suite('the start script', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hotfix extension '));
    mkdirSync(join(folder, 'server', 'bin'), { recursive: true });
    writeFileSync(join(folder, 'server', 'bin', 'hotfix'), '');
    writeFileSync(join(folder, 'server', 'bin', 'hotfix.cmd'), '');
    after(() => {
        rmSync(folder, { recursive: true });
    });

    test('is the one of the settings', () => {
        assert.equal(startScript('/opt/hotfix/bin/hotfix', folder, 'linux'), '/opt/hotfix/bin/hotfix');
    });

    test('else the one in the extension', () => {
        assert.equal(startScript('', folder, 'linux'), join(folder, 'server', 'bin', 'hotfix'));
        assert.equal(startScript('', folder, 'win32'), join(folder, 'server', 'bin', 'hotfix.cmd'));
    });

    test('else the one on the path', () => {
        assert.equal(startScript('', join(folder, 'nowhere'), 'darwin'), 'hotfix');
        assert.equal(startScript('', join(folder, 'nowhere'), 'win32'), 'hotfix.cmd');
    });
});

suite('the start of the server', () => {
    test('runs the script itself', () => {
        const { command, args, options } = launch('/opt/hot fix/hotfix', '', 'linux');
        assert.deepEqual(
            [command, args, options?.shell, options?.env],
            ['/opt/hot fix/hotfix', ['lsp'], false, process.env],
        );
    });

    test('on Windows goes through the command processor, in quotes', () => {
        const { command, args, options } = launch('C:\\Hot Fix\\hotfix.cmd', '', 'win32');
        assert.deepEqual([command, args, options?.shell], ['"C:\\Hot Fix\\hotfix.cmd"', ['lsp'], true]);
    });

    test('tells the script which Java to take', () => {
        const env = launch('hotfix', '/opt/jdk-25', 'linux').options?.env as NodeJS.ProcessEnv;
        assert.deepEqual(env, { ...process.env, JAVA_HOME: '/opt/jdk-25' });
    });
});

suite('the settings', () => {
    test('that are not set', () => {
        newEditor();
        assert.deepEqual(settings(workspace.getConfiguration('hotfix')), {
            script: '',
            javaHome: '',
            profile: 'publish',
            exclude: [],
        });
    });

    test('without blanks around paths', () => {
        newEditor().settings = {
            'hotfix.server.path': ' /opt/hotfix ',
            'hotfix.java.home': ' /opt/jdk-25\n',
            'hotfix.profile': 'draft',
            'hotfix.exclude': ['old'],
        };
        assert.deepEqual(settings(workspace.getConfiguration('hotfix')), {
            script: '/opt/hotfix',
            javaHome: '/opt/jdk-25',
            profile: 'draft',
            exclude: ['old'],
        });
    });
});
