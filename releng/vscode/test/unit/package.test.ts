import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { built } from '../project';

suite('the package', () => {
    const extension = built('target/extension');

    test('has the extension and nothing else', () => {
        assert.deepEqual(readdirSync(extension).sort(), [
            '.vscodeignore',
            'CHANGELOG.md',
            'LICENSE',
            'NOTICE.md',
            'README.md',
            'images',
            'language-configuration.json',
            'out',
            'package.json',
            'server',
            'snippets',
            'syntaxes',
        ]);
    });

    test('has the server without what belongs to one machine', () => {
        const server = join(extension, 'server');
        assert.deepEqual(readdirSync(server).sort(), ['LICENSE', 'NOTICE.md', 'bin', 'lib']);
        assert.ok(readdirSync(join(server, 'lib')).includes('org.hotfixworkbench.cli.jar'));
        assert.equal(statSync(join(server, 'bin', 'hotfix')).mode & 0o111, 0o111);
    });
});
